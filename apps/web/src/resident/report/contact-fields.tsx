import { Field } from '../shell/field';
import type { DraftProps } from './report-page';

/** How the resident is reached, or that they stay unnamed. */
export function ContactFields({ draft, change, problem }: DraftProps) {
  return (
    <fieldset>
      <legend>怎么联系您?</legend>
      {!draft.anonymous && (
        <>
          <Field id="phone" label="电话" problem={problem}>
            <input
              id="phone"
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              value={draft.phone}
              onChange={({ target }) => change({ phone: target.value })}
              aria-describedby={problem ? 'phone-note' : undefined}
              aria-invalid={problem !== undefined}
              required
            />
          </Field>
          <Field id="name" label="称呼(可不填)">
            <input
              id="name"
              maxLength={50}
              autoComplete="name"
              value={draft.name}
              onChange={({ target }) => change({ name: target.value })}
            />
          </Field>
        </>
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.anonymous}
          onChange={({ target }) => change({ anonymous: target.checked })}
        />
        匿名反映(无法电话告知结果,请保存查询码)
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.confidential}
          onChange={({ target }) => change({ confidential: target.checked })}
        />
        对被反映单位保密
      </label>
    </fieldset>
  );
}
