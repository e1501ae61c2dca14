import { Field } from '../shell/field';
import { CategoryField } from './category-field';
import type { DraftProps } from './report-page';

const MOST = 4000;

/** What happened, and what kind of matter that is. */
export function WordsField({ draft, change, problem }: DraftProps) {
  return (
    <>
      <Field
        id="description"
        label="发生了什么?"
        problem={problem}
        hint="例如:小区大门道闸坏了两周,外来车辆随意进出。"
      >
        <textarea
          id="description"
          rows={4}
          maxLength={MOST}
          value={draft.description}
          onChange={({ target }) => change({ description: target.value })}
          aria-describedby="description-note"
          aria-invalid={problem !== undefined}
          required
        />
      </Field>
      <CategoryField draft={draft} change={change} problem={undefined} />
    </>
  );
}
