import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '../../api/client';
import type { FormField } from './command-form';
import { bodyOf, dropDraft, keepDraft, type DraftOwner, type FormValues } from './drafts';
import { outcomeOf, type Sending } from './outcome-of';
import type { CommandAnswer, OutgoingCommand, SubjectKind } from './subject';

interface SendingOf {
  readonly kind: SubjectKind;
  readonly command: string;
  readonly owner: DraftOwner;
  readonly done: (answer: CommandAnswer) => void;
}

/** Sends one form, once however often it has to be tried, and says how that stands. */
export function useSending({ kind, command, owner, done }: SendingOf) {
  const [sending, setSending] = useState<Sending>({ is: 'idle' });
  const outgoing = useRef<OutgoingCommand | null>(null);
  const values = useRef<FormValues>({});

  const attempt = useCallback(
    async (tries: number) => {
      const sent = outgoing.current;
      if (!sent) return;
      setSending((was) => (was.is === 'unsure' ? { ...was, again: null } : { is: 'sending' }));
      try {
        const answer = await kind.give(sent);
        dropDraft(owner);
        setSending({ is: 'idle' });
        done(answer);
      } catch (error) {
        const outcome = outcomeOf(error, tries, sent.seq);
        // An earlier try may have arrived, so its key outlives the session.
        const sentAs = outcome.is === 'signedOut' && tries > 1 ? { sentAs: sent.key } : {};
        if (outcome.is !== 'unsure') keepDraft(owner, { values: values.current, ...sentAs });
        setSending(outcome);
      }
    },
    [kind, owner, done],
  );

  useEffect(() => {
    if (sending.is !== 'unsure' || sending.again === null) return undefined;
    const timer = setTimeout(() => void attempt(sending.tries + 1), sending.again * 1000);
    return () => clearTimeout(timer);
  }, [sending, attempt]);

  /** Sends what was filled in, against the version that the person saw. */
  const send = (filled: FormValues, shown: readonly FormField<never>[], seq: number, key = newKey()) => {
    values.current = filled;
    outgoing.current = { no: owner.no, command, body: bodyOf(filled, shown), key, seq };
    keepDraft(owner, { values: filled, sentAs: key });
    return attempt(1);
  };
  /** Asks at once for the outcome of what was sent. */
  const ask = () => (sending.is === 'unsure' ? attempt(sending.tries + 1) : Promise.resolve());
  /** Lets the person change the form again. */
  const reset = () => {
    outgoing.current = null;
    keepDraft(owner, { values: values.current });
    setSending({ is: 'idle' });
  };
  return { sending, send, ask, reset };
}
