import { markup, type Html } from '../markup/markup';
import type { ReportChange, ReportFigure } from '../monthly-report';

const ARROWS: Readonly<Record<ReportChange['trend'], string>> = {
  better: '▲',
  worse: '▼',
  same: '=',
  none: '',
};

/** The figures of the unit with 环比 and 同比. The arrow says better or worse, not up or down. */
export function keyFigures(figures: readonly ReportFigure[]): Html {
  return markup`<table class="key">
      <thead>
        <tr>
          <th scope="col">指标</th>
          <th scope="col" class="n">本期</th>
          <th scope="col" class="n">分子/分母</th>
          <th scope="col" class="n">上期</th>
          <th scope="col" class="n">环比</th>
          <th scope="col" class="n">上年同期</th>
          <th scope="col" class="n">同比</th>
          <th scope="col" class="n">名次</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(row)}
      </tbody>
    </table>
    <p class="note">▲ 好于、▼ 差于对比期;“–”表示没有可计算的数据,不按 0 计,也不参加排名。</p>`;
}

function row({ name, shown, parts, previous, yearBefore, rank }: ReportFigure): Html {
  return markup`<tr>
    <th scope="row">${name}</th>
    <td class="n strong">${shown}</td>
    <td class="n faint">${parts}</td>
    ${changeCells(previous)}${changeCells(yearBefore)}
    <td class="n">${rank ?? '–'}</td>
  </tr>`;
}

function changeCells({ shown, change, trend }: ReportChange): Html {
  return markup`<td class="n faint">${shown}</td>
    <td class="n ${trend}">${ARROWS[trend]} ${change}</td>`;
}
