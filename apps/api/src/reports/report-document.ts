import { createHash } from 'node:crypto';
import { markup } from './markup/markup';
import type { MonthlyReport } from './monthly-report';
import { REPORT_CSS } from './report.css';
import { exclusions, restatements } from './sections/exclusions';
import { formulas } from './sections/formulas';
import { keyFigures } from './sections/key-figures';
import { notableCases } from './sections/notable-cases';
import { ranking } from './sections/ranking';
import { table } from './sections/table';
import { trends } from './sections/trends';

const CSS_HASH = createHash('sha256').update(REPORT_CSS).digest('base64');

/** What a browser may do with the document: apply its one style sheet, nothing else. */
export const REPORT_POLICY = `default-src 'none'; style-src 'sha256-${CSS_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** The report as one document, ready to be printed on A4. It fetches nothing and runs nothing. */
export function reportDocument(report: MonthlyReport): string {
  const { unit, district, period, scheme, span, preparedAt, catalogue, publishedAt } = report;
  const title = `${unit}接诉即办指标月报`;
  const published = publishedAt === null ? '本期指标尚未发布,数据可能变动' : `本期指标于${publishedAt}发布`;
  const head = markup`<meta charset="utf-8" /><title>${title} ${period}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />`;
  const body = markup`<header>
      <h1>${title}</h1>
      <p>${district} · ${scheme} ${period}(${span}) · ${published}</p>
    </header>
    <section>
      <h2>一、主要指标</h2>
      ${keyFigures(report.key)}
    </section>
    <section>
      <h2>二、响应率、解决率、满意率</h2>
      ${table(report.rates)}
    </section>
    <section>
      <h2>三、排名</h2>
      ${ranking(report.ranking)}
    </section>
    <section>
      <h2>四、近期走势</h2>
      ${trends(report.trends)}
    </section>
    <section>
      <h2>五、吹哨报到</h2>
      ${report.whistles.map(table)}
    </section>
    <section>
      <h2>六、时限与发牌</h2>
      ${table(report.deadlines)}${table(report.cards)}
    </section>
    <section>
      <h2>七、剔除、申诉和更正</h2>
      ${exclusions(report.exclusions)}${restatements(report.restatements)}
    </section>
    <section>
      <h2>八、典型件</h2>
      ${notableCases(report.notable)}
    </section>
    <section class="page">
      <h2>九、指标的公式和依据</h2>
      ${formulas(report.formulas)}
    </section>
    <footer>指标目录 ${catalogue} · 生成于${preparedAt} · 每个数字均可在系统中打开至具体诉求清单</footer>`;
  return `<!doctype html>\n<html lang="zh-CN"><head>${head.text}<style>${REPORT_CSS}</style></head>\n<body>${body.text}</body></html>\n`;
}
