import { useEffect, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { NetworkAway } from '../../api/problem';
import { PhotosField } from '../photos/photos-field';
import { ConsentField } from './consent-field';
import { ContactFields } from './contact-fields';
import { atPlace, keepDraft, loadDraft, missingIn, type Draft } from './draft';
import { PlaceField } from './place-field';
import { sendFailure, sendReport } from './send-report';
import { useResidentHome } from './use-resident-home';
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
  const [uploading, setUploading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [, go] = useLocation();
  const home = useResidentHome();
  const missing = missingIn(draft);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  useEffect(() => keepDraft(draft), [draft]);
  useEffect(() => {
    // A poster says where one stands; what the resident has written stays.
    if (home?.place) setDraft((before) => atPlace(before, home.place));
  }, [home]);
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
      {home?.place && <p className="hint">地点:{home.place.address}</p>}
      {home?.placeProblem && <p className="hint">{home.placeProblem}</p>}
      <PhotosField photos={draft.photos} change={(photos) => change({ photos })} busy={setUploading} />
      <WordsField
        draft={draft}
        change={change}
        problem={shown.description}
        categories={home?.categories ?? []}
      />
      <PlaceField draft={draft} change={change} problem={shown.address} />
      <ContactFields draft={draft} change={change} problem={shown.phone} />
      <ConsentField draft={draft} change={change} problem={shown.consent} notice={home?.notice ?? null} />
      {failure && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      <button type="submit" className="button primary" disabled={sending || uploading}>
        {sending ? '正在提交…' : uploading ? '照片传完后可提交' : '提交'}
      </button>
    </form>
  );
}
