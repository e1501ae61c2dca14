import { useCallback, useEffect, useState } from 'react';
import { Link, Redirect } from 'wouter';
import { localMinute } from '../../time/dates';
import { forgetCase, trackingCodeOf } from './known-cases';
import { failureText, readProgress, type Progress } from './progress';
import { PrivatePhotos } from './private-photo';
import { RateForm } from './rate-form';
import { Stages } from './stages';
import { WordsForm } from './words-form';

const RENEW_EVERY_MS = 30_000;

/** Where a case stands, who has it, and what its petitioner may do now. */
export function FollowPage({ caseNo }: { readonly caseNo: string }) {
  const code = trackingCodeOf(caseNo);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const renew = useCallback(async () => {
    if (code === undefined) return;
    try {
      setProgress(await readProgress(caseNo, code));
      setFailure(null);
    } catch (error) {
      setFailure(failureText(error));
    }
  }, [caseNo, code]);

  useEffect(() => {
    void renew();
    const timer = setInterval(() => {
      if (!document.hidden) void renew();
    }, RENEW_EVERY_MS);
    return () => clearInterval(timer);
  }, [renew]);

  if (code === undefined) return <Redirect to="/follow" replace />;
  if (!progress) return failure ? <Failed text={failure} caseNo={caseNo} /> : <p role="status">正在查询…</p>;
  return <Shown progress={progress} code={code} failure={failure} renew={renew} />;
}

function Failed({ text, caseNo }: { readonly text: string; readonly caseNo: string }) {
  return (
    <>
      <h1>没有查到</h1>
      <p role="alert" className="failure">
        {text}
      </p>
      <Link href="/follow" className="button" onClick={() => forgetCase(caseNo)}>
        重新输入编号和查询码
      </Link>
    </>
  );
}

interface ShownProps {
  readonly progress: Progress;
  readonly code: string;
  readonly failure: string | null;
  renew(): Promise<void>;
}

function Shown({ progress, code, failure, renew }: ShownProps) {
  const { caseNo, title, statusLabel, handledBy, desk, promisedAt, reply, canDo } = progress;
  const may = { caseNo, code, done: renew };
  return (
    <>
      <h1>{title}</h1>
      <p className="hint">{caseNo}</p>
      {failure && (
        <p role="status" className="failure">
          {failure}以下为上次查询的结果。
        </p>
      )}
      <Stages stages={progress.stages} />
      <dl className="facts">
        <dt>状态</dt>
        <dd>{statusLabel}</dd>
        <dt>现在由谁办理</dt>
        <dd>{(handledBy ?? desk)?.name ?? '—'}</dd>
        {promisedAt && (
          <>
            <dt>承诺办结</dt>
            <dd>{localMinute(promisedAt)}</dd>
          </>
        )}
      </dl>
      {reply && (
        <section aria-labelledby="reply">
          <h2 id="reply">办理答复</h2>
          <p className="words">{reply}</p>
          <PrivatePhotos caseNo={caseNo} code={code} attachments={progress.replyAttachments} />
        </section>
      )}
      {canDo.includes('answer_review') && <RateForm {...may} />}
      <section aria-labelledby="story">
        <h2 id="story">办理过程</h2>
        <ol className="story">
          {progress.timeline.toReversed().map(({ seq, at, label, organisation, text, attachments }) => (
            <li key={seq}>
              <time dateTime={at}>{localMinute(at)}</time>
              <strong>{label}</strong>
              {organisation && <span>{organisation.name}</span>}
              {text && <p className="words">{text}</p>}
              <PrivatePhotos caseNo={caseNo} code={code} attachments={attachments} />
            </li>
          ))}
        </ol>
      </section>
      {canDo.includes('supplement') && <WordsForm {...may} action="supplement" />}
      {canDo.includes('reopen') && <WordsForm {...may} action="reopen" />}
      {canDo.includes('withdraw') && <WordsForm {...may} action="withdraw" />}
    </>
  );
}
