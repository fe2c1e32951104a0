import { useEffect, useState } from 'react';
import { momentInWords, timeAgo } from './time.js';

/** A moment as its distance from now; the exact time on hover. Keeps itself true while the page stands open. */
export function TimeAgo({ at }: { at: string }) {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={at} title={momentInWords(at)} style={{ whiteSpace: 'nowrap' }}>
      {timeAgo(at)}
    </time>
  );
}
