import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';

const arrival = { at: '', announced: true };

/** In the frame of the desk: notices that somebody went to another screen. The first screen keeps the browser's start. */
export function useArrivals(): void {
  const { pathname } = useLocation();
  useLayoutEffect(() => {
    if (arrival.at !== '' && arrival.at !== pathname) arrival.announced = false;
    arrival.at = pathname;
  }, [pathname]);
}

/** For the heading of a screen: it takes the focus when somebody arrives, so that screen readers say where they are. */
export function useFocusOnArrival<T extends HTMLElement>(): RefObject<T | null> {
  const heading = useRef<T>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (arrival.announced || !heading.current) return;
    arrival.announced = true;
    // A field of the new screen that wants the focus has it already.
    if (!document.activeElement?.closest('main')) heading.current.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
