import type { ReactNode } from 'react';

/** A small drawn sign beside a word; the word carries the meaning, so the sign is hidden from screen readers. */
export function Sign({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
