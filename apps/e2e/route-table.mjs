import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const LOOKS = join(HERE, 'artifacts/looks.jsonl');
const DOCUMENT = join(HERE, '../../docs/screens.md');
const BEGIN = '<!-- routes: begin (node apps/e2e/route-table.mjs --write) -->';
const END = '<!-- routes: end -->';
const KB = 1000;

/** The table of all routes that the last run of the stories looked at. */
function table() {
  const looks = readFileSync(LOOKS, 'utf8').trim().split('\n').map(JSON.parse);
  const routes = [...new Set(looks.map(({ route }) => route))];
  const rows = routes.map((route) => {
    const own = looks.filter((look) => look.route === route);
    const seen = [...new Set(own.map(({ as }) => as))].join(', ');
    const violations = own.reduce((sum, look) => sum + look.violations, 0);
    const [{ who, codeBytes }] = own;
    return [`\`${route}\``, who, seen, violations, Math.round(codeBytes / KB)];
  });
  const head = ['route', 'opened as', 'looked at', 'violations', 'JS and CSS, kB gzip'];
  const widths = head.map((name, n) =>
    Math.max(...[head, ...rows].map((row) => String(row[n]).length), name.length),
  );
  const line = (cells) => `| ${cells.map((cell, n) => String(cell).padEnd(widths[n])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const made = table();
if (process.argv.includes('--write')) {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest.split(END)[1];
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${made}\n\n${END}${after}`);
} else console.log(made);
