import { Field } from '../shell/field';
import type { DraftProps } from './report-page';
import { useCategorySuggestions } from './use-category-suggestion';
import type { ResidentHome } from './use-resident-home';

const MOST_SUGGESTED = 3;

interface CategoryFieldProps extends Pick<DraftProps, 'draft' | 'change'> {
  readonly categories: ResidentHome['categories'];
}

/** The kind of matter, suggested from the words and always changeable; left open, the desk decides. */
export function CategoryField({ draft, change, categories }: CategoryFieldProps) {
  const suggestions = useCategorySuggestions(draft.description).slice(0, MOST_SUGGESTED);
  const groups = [...new Set(categories.map(({ group }) => group ?? ''))];
  return (
    <>
      {suggestions.length > 0 && (
        <fieldset className="chips">
          <legend>看起来是</legend>
          {suggestions.map(({ code, name, matched }) => (
            <label key={code} className="chip">
              <input
                type="radio"
                name="suggested"
                checked={draft.categoryCode === code}
                onChange={() => change({ categoryCode: code })}
              />
              <span>
                {name} <small>(提到“{matched.join('”“')}”)</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Field id="category" label="属于哪一类?" hint="不确定可以不选,由工作人员归类。">
        <select
          id="category"
          value={draft.categoryCode ?? ''}
          onChange={({ target }) => change({ categoryCode: target.value || null })}
          aria-describedby="category-note"
        >
          <option value="">由工作人员归类</option>
          {groups.map((group) => (
            <optgroup key={group} label={group || '其他'}>
              {categories
                .filter((category) => (category.group ?? '') === group)
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </Field>
    </>
  );
}
