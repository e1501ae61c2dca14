import { useRef, useState } from 'react';
import { newKey } from '../../api/client';
import { failureText } from './progress';

/** What every form of a petitioner is given. */
export interface ResidentActionProps {
  readonly caseNo: string;
  readonly code: string;
  /** Called when what was sent is recorded. */
  done(): Promise<void>;
}

/**
 * Sends something once: repetitions after a broken line carry the same key, so it is recorded once.
 *
 * @param send sends under a key
 * @param done called when it is recorded
 */
export function useResidentAction(send: (key: string) => Promise<unknown>, done: () => Promise<void>) {
  const key = useRef(newKey());
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async () => {
    setSending(true);
    setFailure(null);
    try {
      await send(key.current);
      key.current = newKey();
      await done();
    } catch (error) {
      setFailure(failureText(error));
    } finally {
      setSending(false);
    }
  };
  return { sending, failure, submit: () => void submit() };
}
