import { Countdowns } from '../cases/countdowns';
import { Inject, Injectable } from '@nestjs/common';
import { roleRule, StaffRole, whistleRoleRule } from '@suqiu/domain';
import { Rules } from '@suqiu/ledger';
import { CallbackScriptBook } from '@suqiu/policy';
import type { ActingStaff } from '../access/principal';
import { scopeOf } from '../cases/case-scope';
import { decodeCursor, encodeCursor } from '../cases/cursor';
import { labelOf } from '../labels/labels';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { organisationRef } from '../organisations/organisation.view';
import { Problem } from '../problems/problem';
import { whistleItemView } from '../whistles/reading/whistle-item.view';
import { BoardCasesQuery, type BoardCaseRow, type BoardPage, type BoardSight } from './board-cases.query';
import { BoardEventsQuery, type BoardEventRow } from './board-events.query';
import {
  BOARD_GROUPS,
  CASE_GROUP_RULES,
  CASE_GROUPS,
  isCaseGroup,
  WHISTLE_GROUP_RULES,
  WHISTLE_GROUPS,
  type BoardGroup,
} from './board-group';
import { boardCaseView, type BoardMaterial } from './board-item.mapper';
import type { BoardDto, BoardGroupDto } from './board.dto';
import type { BoardGroupView, StreetBoardView } from './board.view';
import { BoardWhistlesQuery, type BoardWhistleRow } from './board-whistles.query';

const OFFICE_ROLES: readonly StaffRole[] = [StaffRole.streetDispatcher, StaffRole.streetLeader];

/** Everything of some groups that was read. */
interface BoardRows {
  readonly counts: Readonly<Partial<Record<BoardGroup, number>>>;
  readonly cases: readonly BoardCaseRow[];
  readonly whistles: readonly BoardWhistleRow[];
  readonly events: ReadonlyMap<string, readonly BoardEventRow[]>;
}

/** What a street office has before it: five queries, however many groups and cases. */
@Injectable()
export class StreetBoard {
  constructor(
    private readonly cases: BoardCasesQuery,
    private readonly whistles: BoardWhistlesQuery,
    private readonly events: BoardEventsQuery,
    private readonly directory: OrganisationDirectory,
    private readonly countdowns: Countdowns,
    @Inject(Rules) private readonly rules: Rules,
    @Inject(CallbackScriptBook) private readonly scripts: CallbackScriptBook,
  ) {}

  /** Every group with its count and its first rows. @throws Problem `board.not_permitted` */
  async read(staff: ActingStaff, { limit }: BoardDto): Promise<StreetBoardView> {
    const sight = sightOf(staff);
    const rows = await this.rowsOf(sight, { groups: BOARD_GROUPS, after: null, limit: limit + 1 });
    const material = await this.material(sight);
    return {
      organisation: organisationRef(material.tree, sight.orgId),
      asOf: new Date(material.now).toISOString(),
      groups: BOARD_GROUPS.map((group) => groupView(group, rows, limit, staff, material)),
    };
  }

  /** One page of a group. @throws Problem `board.not_permitted`, `board.group_unknown` */
  async page(staff: ActingStaff, named: string, asked: BoardGroupDto): Promise<BoardGroupView> {
    const sight = sightOf(staff);
    const group = BOARD_GROUPS.find((each) => each === named);
    if (group === undefined) throw new Problem('board.group_unknown');
    const after = decodeCursor(asked.cursor);
    const rows = await this.rowsOf(sight, { groups: [group], after, limit: asked.limit + 1 });
    return groupView(group, rows, asked.limit, staff, await this.material(sight));
  }

  private async rowsOf(sight: BoardSight, page: BoardPage<BoardGroup>): Promise<BoardRows> {
    const caseGroups = CASE_GROUPS.filter((group) => page.groups.includes(group));
    const whistleGroups = WHISTLE_GROUPS.filter((group) => page.groups.includes(group));
    const [ofCases, cases] =
      caseGroups.length === 0
        ? [{}, []]
        : await Promise.all([
            this.cases.counts(sight, caseGroups),
            this.cases.pages(sight, { ...page, groups: caseGroups }),
          ]);
    const [ofWhistles, whistles] =
      whistleGroups.length === 0
        ? [{}, []]
        : await Promise.all([
            this.whistles.counts(sight.orgId, whistleGroups),
            this.whistles.pages(sight.orgId, { ...page, groups: whistleGroups }),
          ]);
    const events = await this.events.ofCases([...new Set(cases.map(({ id }) => id))]);
    return { counts: { ...ofCases, ...ofWhistles }, cases, whistles, events };
  }

  private async material({ orgId }: BoardSight): Promise<BoardMaterial> {
    const [tree, countdownOf] = await Promise.all([this.directory.tree(), this.countdowns.now()]);
    const rulebook = this.rules.current();
    const now = Date.now();
    const script = this.scripts.on(rulebook.dateOf(now));
    const office = tree.byId(orgId)?.name ?? '';
    return { tree, calendar: rulebook.calendar(), now, script, office, countdownOf };
  }
}

/** @throws Problem `board.not_permitted` */
function sightOf(staff: ActingStaff): BoardSight {
  const { role, organisation } = staff.acting;
  if (!OFFICE_ROLES.includes(role)) throw new Problem('board.not_permitted');
  return { orgId: organisation.id, scope: scopeOf(staff) };
}

function groupView(
  group: BoardGroup,
  rows: BoardRows,
  limit: number,
  staff: ActingStaff,
  material: BoardMaterial,
): BoardGroupView {
  const cases = rows.cases.filter((row) => row.group === group);
  const whistles = rows.whistles.filter((row) => row.group === group);
  const found = [...cases, ...whistles];
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    code: group,
    label: labelOf('boardGroup', group),
    ...actionOf(group, staff.acting.role),
    count: rows.counts[group] ?? 0,
    cases: cases.slice(0, limit).map((row) => boardCaseView(row, rows.events.get(row.id) ?? [], material)),
    whistles: whistles.slice(0, limit).map((row) => whistleItemView(row, material.tree)),
    nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
  };
}

/** What takes something out of a group, and whether the role may do it at all; each case says whether it may now. */
function actionOf(group: BoardGroup, role: StaffRole): Pick<BoardGroupView, 'action' | 'mayAct'> {
  if (!isCaseGroup(group)) {
    const { command } = WHISTLE_GROUP_RULES[group];
    return { action: command, mayAct: whistleRoleRule(command, role).length > 0 };
  }
  const { command } = CASE_GROUP_RULES[group];
  return { action: command, mayAct: command !== null && roleRule(command, role).length > 0 };
}
