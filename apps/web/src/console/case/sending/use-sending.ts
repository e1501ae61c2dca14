import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import type { ActionField, ActionForm } from '../actions/action-form';
import { bodyOf, dropDraft, keepDraft, type DraftOwner, type FormValues } from './drafts';
import { outcomeOf, type Sending } from './outcome-of';
import { sendCommand, type OutgoingCommand } from './send-command';

type CommandView = components['schemas']['CommandView'];

interface SendingOf {
  readonly form: ActionForm;
  readonly owner: DraftOwner;
  readonly done: (answer: CommandView) => void;
}

/** Sends one form, once however often it has to be tried, and says how that stands. */
export function useSending({ form, owner, done }: SendingOf) {
  const [sending, setSending] = useState<Sending>({ is: 'idle' });
  const outgoing = useRef<OutgoingCommand | null>(null);
  const values = useRef<FormValues>({});

  const attempt = useCallback(
    async (tries: number) => {
      const command = outgoing.current;
      if (!command) return;
      setSending((was) => (was.is === 'unsure' ? { ...was, again: null } : { is: 'sending' }));
      try {
        const answer = await sendCommand(command);
        dropDraft(owner);
        setSending({ is: 'idle' });
        done(answer);
      } catch (error) {
        const outcome = outcomeOf(error, tries, command.seq);
        // An earlier try may have arrived, so its key outlives the session.
        const sentAs = outcome.is === 'signedOut' && tries > 1 ? { sentAs: command.key } : {};
        if (outcome.is !== 'unsure') keepDraft(owner, { values: values.current, ...sentAs });
        setSending(outcome);
      }
    },
    [owner, done],
  );

  useEffect(() => {
    if (sending.is !== 'unsure' || sending.again === null) return undefined;
    const timer = setTimeout(() => void attempt(sending.tries + 1), sending.again * 1000);
    return () => clearTimeout(timer);
  }, [sending, attempt]);

  /** Sends what was filled in, against the version of the case that the person saw. */
  const send = (filled: FormValues, shown: readonly ActionField[], seq: number, key = newKey()) => {
    values.current = filled;
    const { caseNo } = owner;
    outgoing.current = { caseNo, command: form.command, body: bodyOf(filled, shown), key, seq };
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
