import type { DraftProps } from './report-page';
import type { ResidentHome } from './use-resident-home';

interface ConsentFieldProps extends DraftProps {
  /** Null while it has not been read. */
  readonly notice: ResidentHome['notice'] | null;
}

/** What happens with what the resident tells, and their consent to it (《个人信息保护法》 Art. 13, 17). */
export function ConsentField({ draft, change, problem, notice }: ConsentFieldProps) {
  return (
    <div className="field">
      {notice && (
        <details>
          <summary>{notice.title}</summary>
          {notice.paragraphs.map(({ heading, text }) => (
            <p key={heading}>
              <strong>{heading}</strong> {text}
            </p>
          ))}
        </details>
      )}
      <label className="choice">
        <input
          id="consent"
          type="checkbox"
          checked={draft.consent}
          onChange={({ target }) => change({ consent: target.checked })}
          aria-describedby={problem ? 'consent-note' : undefined}
          aria-invalid={problem !== undefined}
        />
        我已阅读并同意
      </label>
      {problem && (
        <p id="consent-note" className="failure">
          {problem}
        </p>
      )}
    </div>
  );
}
