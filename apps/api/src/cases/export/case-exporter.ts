import { Inject, Injectable } from '@nestjs/common';
import { MINUTE_MS } from '@suqiu/domain';
import { StoredRules } from '@suqiu/ledger';
import type { ActingStaff } from '../../access/principal';
import { labelOf } from '../../labels/labels';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { csvOf } from '../../spreadsheets/csv';
import type { Table } from '../../spreadsheets/table';
import { xlsxOf } from '../../spreadsheets/xlsx';
import type { CaseItemView } from '../case-item.view';
import { CasePages } from '../case-pages';
import { CASE_COLUMNS, type CaseColumnName, type LocalText } from './case-columns';
import { ExportFormat, type ExportCasesDto } from './export-cases.dto';
import { ExportLogQuery } from './export-log.query';
import { filterInWords } from './filter-words';

const TITLE = '诉求清单';

const WRITERS: Readonly<Record<ExportFormat, (table: Table) => AsyncGenerator<Buffer>>> = {
  xlsx: xlsxOf,
  csv: csvOf,
};

/** A file on its way out. */
export interface CaseExport {
  readonly fileName: string;
  readonly format: ExportFormat;
  readonly pieces: AsyncIterable<Buffer>;
}

/** Writes the work list of a role into a file: the rows and the words that the list shows, all pages of it. */
@Injectable()
export class CaseExporter {
  constructor(
    private readonly pages: CasePages,
    private readonly directory: OrganisationDirectory,
    private readonly log: ExportLogQuery,
    @Inject(StoredRules) private readonly rules: StoredRules,
  ) {}

  /** Reads the first page and notes who exports what, so that a refusal is still an answer. @throws Problem `organisation.unknown` */
  async open(staff: ActingStaff, asked: ExportCasesDto): Promise<CaseExport> {
    const { format, columns, ...filter } = asked;
    const tree = await this.directory.tree();
    const pages = this.pages.of(staff, filter);
    const first = await pages.next();
    const id = await this.log.begun(staff, asked, filter);
    const local = this.localText();
    const now = local(new Date().toISOString());
    const { displayName, acting } = staff;
    const operator = `${displayName}(${acting.organisation.name} ${labelOf('role', acting.role)})`;
    const table: Table = {
      title: TITLE,
      head: [
        ['筛选', filterInWords(filter, { tree, local })],
        ['导出时间', now],
        ['操作人', operator],
      ],
      columns: columns.map((name) => CASE_COLUMNS[name]),
      pages: this.written(id, startingWith(first, pages), columns, local),
    };
    return {
      fileName: `${TITLE}-${now.replaceAll(/\D/g, '')}.${format}`,
      format,
      pieces: WRITERS[format](table),
    };
  }

  /** The cells of each page; however it ends, the log says how far it came. */
  private async *written(
    id: string,
    pages: AsyncIterable<readonly CaseItemView[]>,
    columns: readonly CaseColumnName[],
    local: LocalText,
  ): AsyncGenerator<string[][]> {
    let rows = 0;
    let complete = false;
    try {
      for await (const page of pages) {
        rows += page.length;
        yield page.map((item) => columns.map((name) => CASE_COLUMNS[name].text(item, local)));
      }
      complete = true;
    } finally {
      await this.log.ended(id, rows, complete);
    }
  }

  private localText(): LocalText {
    const { zoneOffsetMinutes } = this.rules.current().calendar();
    return (instant) =>
      instant === null
        ? ''
        : new Date(Date.parse(instant) + zoneOffsetMinutes * MINUTE_MS)
            .toISOString()
            .slice(0, 16)
            .replace('T', ' ');
  }
}

async function* startingWith<Page>(first: IteratorResult<Page>, rest: AsyncGenerator<Page>) {
  if (!first.done) yield first.value;
  yield* rest;
}
