import { markup, type Html } from '../markup/markup';
import type { ReportFormula } from '../monthly-report';

/** The formula page: how each figure of the report is computed, and on what basis. */
export function formulas(all: readonly ReportFormula[]): Html {
  return markup`<table class="text formulas">
    <thead>
      <tr>
        <th scope="col">指标</th>
        <th scope="col">公式</th>
        <th scope="col">说明</th>
        <th scope="col">依据</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (one) =>
          markup`<tr>
            <th scope="row">${one.name}<span class="faint"> v${one.version}</span></th>
            <td>${one.formula}</td>
            <td>${one.explanation}</td>
            <td>${one.basis}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
