import { markup, type Html } from '../markup/markup';
import type { ReportExclusion, ReportRestatement } from '../monthly-report';

/** What was taken out of the figures, or asked to be, with every decision. */
export function exclusions(all: readonly ReportExclusion[]): Html {
  if (all.length === 0) return markup`<p class="none">本期没有剔除申请和申诉。</p>`;
  return markup`<table class="text">
    <caption>
      剔除与申诉
    </caption>
    <thead>
      <tr>
        <th scope="col">编号</th>
        <th scope="col">类别</th>
        <th scope="col">申请单位</th>
        <th scope="col">指标组</th>
        <th scope="col">事由</th>
        <th scope="col">结果</th>
        <th scope="col">审核记录</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (one) =>
          markup`<tr>
            <th scope="row">${one.subjectNo}</th>
            <td class="short">${one.label}</td>
            <td class="short">${one.unit}</td>
            <td>${one.family}</td>
            <td>${one.ground}</td>
            <td class="short">${one.status}</td>
            <td>${one.decisions.map((decision) => markup`<div>${decision}</div>`)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Published figures that are otherwise now, with the reasons. */
export function restatements(all: readonly ReportRestatement[]): Html {
  if (all.length === 0) return markup`<p class="none">已发布的指标没有更正。</p>`;
  return markup`<table class="text">
      <caption>
        已发布指标的更正
      </caption>
      <thead>
        <tr>
          <th scope="col">周期</th>
          <th scope="col">单位</th>
          <th scope="col">指标</th>
          <th scope="col" class="n">发布值</th>
          <th scope="col" class="n">现值</th>
          <th scope="col">原因</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (one) =>
            markup`<tr>
              <th scope="row">${one.period}</th>
              <td>${one.unit}</td>
              <td>${one.figure}</td>
              <td class="n">${one.published}</td>
              <td class="n strong">${one.present}</td>
              <td>${one.reasons.map((reason) => markup`<div>${reason}</div>`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">发布的快照不改动;更正与原因并列说明。</p>`;
}
