import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/schema.gen';
import { SATISFACTION } from '../../words/case-codes';
import { admittedBy } from './progress';
import { useResidentAction, type ResidentActionProps } from './resident-action';

type Answer = components['schemas']['AnswerReviewDto'];

const SOLVED: readonly (readonly [Answer['solved'], string])[] = [
  ['solved', '解决了'],
  ['partly_solved', '部分解决'],
  ['unsolved', '没有解决'],
];

const LEVELS = Object.entries(SATISFACTION) as [Answer['satisfaction'], string][];

const POOR: readonly Answer['satisfaction'][] = ['dissatisfied', 'very_dissatisfied'];

/** Judges what was done: two taps, and the reason where the judgement is poor. */
export function RateForm({ caseNo, code, done }: ResidentActionProps) {
  const [solved, setSolved] = useState<Answer['solved'] | null>(null);
  const [satisfaction, setSatisfaction] = useState<Answer['satisfaction'] | null>(null);
  const [text, setText] = useState('');
  const asksWhy = solved === 'unsolved' || (satisfaction !== null && POOR.includes(satisfaction));
  const { sending, failure, submit } = useResidentAction(async (key) => {
    if (!solved || !satisfaction) return;
    const params = { path: { caseNo }, header: { 'Idempotency-Key': key } };
    const body = { solved, satisfaction, ...(text.trim() && { text: text.trim() }) };
    await api.POST('/api/v1/grievances/{caseNo}/answers', { params, body, headers: admittedBy(code) });
  }, done);
  return (
    <section aria-labelledby="rate" className="card">
      <h2 id="rate">请您评价</h2>
      <Choice legend="问题解决了吗?" options={SOLVED} chosen={solved} choose={(value) => setSolved(value)} />
      <Choice
        legend="您满意吗?"
        options={LEVELS}
        chosen={satisfaction}
        choose={(value) => setSatisfaction(value)}
      />
      {asksWhy && (
        <div className="field">
          <label htmlFor="why">哪里没有做好?(将据此重新办理)</label>
          <textarea id="why" rows={3} value={text} onChange={({ target }) => setText(target.value)} />
        </div>
      )}
      {failure && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      <button
        type="button"
        className="button primary"
        disabled={sending || !solved || !satisfaction}
        onClick={submit}
      >
        提交评价
      </button>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T | null;
  choose(value: T): void;
}

function Choice<T extends string>({ legend, options, chosen, choose }: ChoiceProps<T>) {
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} className="chip">
          <input type="radio" name={legend} checked={chosen === value} onChange={() => choose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
