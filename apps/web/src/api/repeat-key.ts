import { useRef } from 'react';
import { newKey } from './client';

/** Gives the key of what is sent: the same while the same is tried again, a fresh one as soon as it is something else. */
export function useRepeatKey(): (sent: unknown) => string {
  const last = useRef<{ readonly said: string; readonly key: string } | null>(null);
  return (sent) => {
    const said = JSON.stringify(sent);
    if (last.current?.said !== said) last.current = { said, key: newKey() };
    return last.current.key;
  };
}
