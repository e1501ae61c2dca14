import type { DraftProps } from './report-page';

/** What happens with what the resident tells, and their consent to it (《个人信息保护法》 Art. 13, 17). */
export function ConsentField({ draft, change, problem }: DraftProps) {
  return (
    <div className="field">
      <details>
        <summary>个人信息告知</summary>
        <p>
          您的姓名、电话、地址和照片仅用于办理本次诉求:承办单位据此联系您、到现场处理并回访。信息加密保存,只有承办人员可见;要求保密的,不告知被反映单位。您可以随时凭查询码撤回诉求。
        </p>
      </details>
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
