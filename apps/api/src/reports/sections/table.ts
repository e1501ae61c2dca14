import { markup, type Html } from '../markup/markup';
import type { ReportTable } from '../monthly-report';

/** A table of units; the first column names them. A table without rows says so. */
export function table({ caption, columns, rows, note }: ReportTable): Html {
  if (rows.length === 0) return markup`<p class="none">${caption}:本期无数据。</p>`;
  const [first = '', ...rest] = columns;
  return markup`<table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          ${rest.map((column) => markup`<th scope="col" class="n">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, values, total }) =>
            markup`<tr${total ? markup` class="total"` : null}><th scope="row">${name}</th>${values.map((value) => markup`<td class="n">${value}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
    ${note === null ? null : markup`<p class="note">${note}</p>`}`;
}
