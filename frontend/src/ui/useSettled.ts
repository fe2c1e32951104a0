import { useEffect, useState } from 'react';

/** `value`, once it has stood still for a moment; for questions asked while somebody types. */
export function useSettled<T>(value: T, moment = 250): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), moment);
    return () => clearTimeout(timer);
  }, [value, moment]);
  return settled;
}
