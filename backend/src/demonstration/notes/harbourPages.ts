/** Three invented texts about an invented harbour: a statement, an agency that took it up, and a paper that took it from there. */
export const harbourStatement = `Statement of the harbour office of Lindmouth, 4 March 2026

Between ten in the evening and midnight on Tuesday our booking pages answered slowly. By a first count up to 60 percent of all visits in those two hours may have come from addresses outside the country. We have asked our provider for the logs. There is no evidence that booking data was opened.

Ruth Penhale, spokeswoman
`;

export const wireOnHarbour = `Harbour bookings slowed by visits from abroad

LINDMOUTH (Westland Wire) — The harbour office of Lindmouth said in a statement on Wednesday that about 60 percent of visits to its booking pages on Tuesday night came from addresses outside the country. The office has asked its provider for logs.
`;

export const courierOnHarbour = `Hackers hit harbour

By Morwenna Hale

LINDMOUTH — Our harbour has been hit. On Tuesday night 60 percent were attacks by hackers from abroad, the Westland Wire reported. No booking data was opened.
`;
