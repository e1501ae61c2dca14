import { useEffect, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { NetworkAway } from '../../api/problem';
import { ConsentField } from './consent-field';
import { ContactFields } from './contact-fields';
import { keepDraft, loadDraft, missingIn, type Draft } from './draft';
import { PlaceField } from './place-field';
import { PhotosField } from './photos-field';
import { sendFailure, sendReport } from './send-report';
import { WordsField } from './words-field';

/** What every part of the form is given. */
export interface DraftProps {
  readonly draft: Draft;
  readonly problem: string | undefined;
  change(part: Partial<Draft>): void;
}

/** Reports something: what, where, who; sent once, however often the line breaks. */
export function ReportPage() {
  const [draft, setDraft] = useState(loadDraft);
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [, go] = useLocation();
  const missing = missingIn(draft);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  useEffect(() => keepDraft(draft), [draft]);
  const send = async () => {
    setSending(true);
    setFailure(null);
    try {
      const { caseNo } = await sendReport(draft);
      go(`/receipt/${caseNo}`, { replace: true });
    } catch (error) {
      setFailure(sendFailure(error));
      setWaiting(error instanceof NetworkAway);
      setSending(false);
    }
  };
  useEffect(() => {
    if (!waiting) return undefined;
    const again = () => void send();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const [first] = Object.keys(missing);
    if (first) return document.getElementById(first)?.focus();
    void send();
  };
  const shown = asked ? missing : {};
  return (
    <form onSubmit={submit} noValidate>
      <h1>我要反映</h1>
      <PhotosField draft={draft} change={change} />
      <WordsField draft={draft} change={change} problem={shown.description} />
      <PlaceField draft={draft} change={change} problem={shown.address} />
      <ContactFields draft={draft} change={change} problem={shown.phone} />
      <ConsentField draft={draft} change={change} problem={shown.consent} />
      {failure && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      <button type="submit" className="button primary" disabled={sending}>
        {sending ? '正在提交…' : '提交'}
      </button>
    </form>
  );
}
