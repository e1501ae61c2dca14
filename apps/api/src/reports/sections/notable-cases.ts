import { markup, type Html } from '../markup/markup';
import type { ReportCase } from '../monthly-report';

/** The cases that are told, each under the rule that chose it. */
export function notableCases(cases: readonly ReportCase[]): Html {
  if (cases.length === 0) return markup`<p class="none">本期没有符合条件的典型件。</p>`;
  return markup`<dl class="cases">
      ${cases.map(
        ({ rule, caseNo, text }) =>
          markup`<dt>${rule} <span class="faint">${caseNo}</span></dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <p class="note">典型件按规则选出;不载姓名、电话和小区以下的地址。</p>`;
}
