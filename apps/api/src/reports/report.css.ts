/** The look of a report on A4 paper, in black and white as well. Everything is here: nothing is fetched. */
export const REPORT_CSS = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
* { box-sizing: border-box; }
html { font: 10pt/1.55 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #1d232a; }
body { max-width: 178mm; margin: 0 auto; padding: 8mm 0; background: #fff; }
header { border-bottom: 2.5pt solid #a8231c; padding-bottom: 4mm; margin-bottom: 5mm; }
h1 { font-size: 21pt; line-height: 1.25; margin: 0 0 1.5mm; color: #a8231c; letter-spacing: .04em; }
header p { margin: 0; color: #56616d; font-size: 9pt; }
h2 { font-size: 12.5pt; margin: 7mm 0 2mm; padding-left: 2.5mm; border-left: 1.2mm solid #a8231c; break-after: avoid; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0 1.5mm; font-size: 8.5pt; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; font-size: 9pt; padding: 1mm 0; color: #37424d; break-after: avoid; }
thead { display: table-header-group; }
thead th { white-space: nowrap; background: #eef1f4; border-top: .8pt solid #6b7681; border-bottom: .8pt solid #6b7681; font-weight: 600; }
th, td { padding: 1.1mm 1.6mm; text-align: left; vertical-align: top; border-bottom: .4pt solid #d5dbe1; }
tbody th { font-weight: 400; }
tr { break-inside: avoid; }
tr.total th, tr.total td { font-weight: 600; border-top: .6pt solid #6b7681; }
.n { text-align: right; white-space: nowrap; }
.strong { font-weight: 600; }
.faint { color: #6b7681; }
.better { color: #1c6e3d; }
.worse { color: #a8231c; }
.note, .none { margin: 0 0 2mm; font-size: 8pt; color: #6b7681; }
.none { font-size: 9pt; }
figure { margin: 2mm 0; break-inside: avoid; }
figcaption { font-weight: 600; font-size: 9pt; color: #37424d; margin-bottom: 1mm; }
svg.chart { width: 100%; height: auto; display: block; }
svg text { font-size: 12px; fill: #37424d; }
svg text.own { font-weight: 600; fill: #a8231c; }
svg .bar { fill: #7b94ad; }
svg .bar.own { fill: #a8231c; }
svg .axis { stroke: #6b7681; stroke-width: 1; }
svg .grid { stroke: #e2e7ec; stroke-width: 1; }
svg .tick { font-size: 11px; fill: #6b7681; }
svg .line { fill: none; stroke: #2f5f8f; stroke-width: 2; stroke-linejoin: round; }
svg .dot { fill: #2f5f8f; }
dl.cases dt { font-weight: 600; margin-top: 2mm; break-after: avoid; }
dl.cases dd { margin: 0 0 1mm; text-align: justify; }
section.page { break-before: page; }
table.formulas { font-size: 8pt; }
table.text td { white-space: normal; }
table.text tbody th, table.text td.short { white-space: nowrap; }
footer { margin-top: 6mm; padding-top: 2mm; border-top: .6pt solid #b9c1c9; font-size: 8pt; color: #6b7681; }
@media screen { body { padding: 8mm; max-width: 194mm; } }
@media print { body { padding: 0; } }
`;
