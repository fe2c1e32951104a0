/** Capitalised words of the calendar and the clock: never names. */
export const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri ' +
    'gmt bst cet cest utc est edt am pm christmas easter'
  ).split(' '),
);
