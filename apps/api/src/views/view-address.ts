import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CaseListDto } from '../cases/case-list.dto';
import { WhistleListDto } from '../whistles/reading/whistle-list.dto';
import type { ViewList } from './view.dto';

const SHAPES: Readonly<Record<ViewList, ClassConstructor<object>>> = {
  cases: CaseListDto,
  whistles: WhistleListDto,
};

/** Whether a list would take a query string; a place in the pages of a list is nothing to be saved. */
export function isAddressOf(list: ViewList, query: string): boolean {
  const given = new URLSearchParams(query);
  if (given.has('cursor')) return false;
  const members = [...new Set(given.keys())].map((name): [string, string | string[]] => {
    const values = given.getAll(name);
    return [name, values.length === 1 ? (values[0] as string) : values];
  });
  if (members.some(([name]) => name in Object.prototype)) return false;
  const asked = plainToInstance(SHAPES[list], Object.fromEntries(members));
  return validateSync(asked, { whitelist: true, forbidNonWhitelisted: true }).length === 0;
}
