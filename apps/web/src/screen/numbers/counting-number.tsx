import { useEffect, useRef } from 'react';
import { useReducedMotion } from '../shell/reduced-motion';
import { MOVE_MS, numberOnTheWay } from './moving-number';

/** A number that counts to its next value; at once where nothing is to move. */
export function CountingNumber({ value }: { readonly value: number }) {
  const place = useRef<HTMLSpanElement>(null);
  const shown = useRef(0);
  const still = useReducedMotion();
  useEffect(() => {
    let frame = 0;
    const show = (number: number) => {
      shown.current = number;
      // Written by hand: sixty times a second is too often for React.
      if (place.current) place.current.textContent = String(number);
    };
    if (still) {
      show(value);
      return undefined;
    }
    const from = shown.current;
    let begun: number | undefined;
    const move = (now: number) => {
      begun ??= now;
      show(numberOnTheWay(from, value, now - begun));
      if (now - begun < MOVE_MS) frame = requestAnimationFrame(move);
    };
    frame = requestAnimationFrame(move);
    return () => cancelAnimationFrame(frame);
  }, [value, still]);
  return <span ref={place} className="counting" />;
}
