import { useEffect, useState } from 'react';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';
import { Field } from '../shell/field';
import type { DraftProps } from './report-page';

type Category = components['schemas']['CategoryView'];

/** The kind of matter; left open, the desk decides. */
export function CategoryField({ draft, change }: DraftProps) {
  const [categories, setCategories] = useState<readonly Category[]>([]);
  useEffect(() => {
    // Without them the report goes as well: the desk classifies it.
    dataOf(api.GET('/api/v1/categories')).then(
      (list) => setCategories(list?.items ?? []),
      () => setCategories([]),
    );
  }, []);
  const tops = categories.filter(({ level }) => level === 1);
  return (
    <Field id="category" label="属于哪一类?" hint="不确定可以不选,由工作人员归类。">
      <select
        id="category"
        value={draft.categoryCode ?? ''}
        onChange={({ target }) => change({ categoryCode: target.value || null })}
        aria-describedby="category-note"
      >
        <option value="">由工作人员归类</option>
        {tops.map((top) => (
          <optgroup key={top.code} label={top.name}>
            {leavesBelow(top, categories).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

/** The categories below one that nothing is below of. */
function leavesBelow(top: Category, all: readonly Category[]): Category[] {
  const below = all.filter(({ parentCode }) => parentCode === top.code);
  return below.length === 0 ? [top] : below.flatMap((category) => leavesBelow(category, all));
}
