import { Injectable } from '@nestjs/common';
import { OrgKind, OrgLevel, StaffRole } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import { isUUID } from 'class-validator';
import type { ActingStaff } from '../../access/principal';
import { requestHash } from '../../idempotency/request-hash';
import type { Organisation } from '../../organisations/organisation';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { invalidField, unknownReference } from '../../problems/invalid-request';
import { Problem } from '../../problems/problem';
import { newToken, tokenHash } from '../../sessions/session-token';
import type { CreateScreenDto, ScreenListDto } from './screen.dto';
import { screenView, type MadeScreenView, type ScreenListView, type ScreenView } from './screen.view';
import { ScreensQuery } from './screens.query';

/** Who makes links: what a screen shows is what a district's supervisors answer for, and administrators hang it up (design). */
const SCREEN_ROLES: ReadonlySet<StaffRole> = new Set([StaffRole.districtSupervisor, StaffRole.sysadmin]);

/** Organisations with an area that has something to compare. */
const SHOWN_LEVELS: ReadonlySet<OrgLevel> = new Set([OrgLevel.district, OrgLevel.street]);

/** What a role looks after: its own organisation and those below. */
interface ScreenArea {
  readonly tree: OrganisationTree;
  readonly ids: readonly string[];
}

/** Makes links of big screens, lists them and ends them. */
@Injectable()
export class ScreenDesk {
  constructor(
    private readonly screens: ScreensQuery,
    private readonly directory: OrganisationDirectory,
  ) {}

  /**
   * The token is told to the first who asks with a key, and to nobody after that: only its hash is kept.
   *
   * @throws Problem `screen.not_permitted`, `organisation.unknown`, `request.invalid`, `idempotency.key_reused`
   */
  async make(staff: ActingStaff, body: CreateScreenDto, key: string): Promise<MadeScreenView> {
    const area = await this.areaOf(staff);
    const now = Date.now();
    const validUntil = body.validUntil === undefined ? null : new Date(body.validUntil);
    if (validUntil && validUntil.getTime() <= now) throw invalidField('validUntil', 'inFuture');
    const token = newToken();
    const [id, hash] = [uuidV7(now), requestHash(body)];
    const claim = await this.screens.make({
      scope: `screens/${staff.staffId}`,
      key,
      requestHash: hash,
      id,
      tokenHash: tokenHash(token),
      orgId: shownOrganisation(area, body.orgCode).id,
      name: body.name,
      createdBy: staff.staffId,
      validUntil,
    });
    if (claim.requestHash !== hash) throw new Problem('idempotency.key_reused');
    return { ...(await this.view(area, claim.id)), token: claim.id === id ? token : null };
  }

  /** @throws Problem `screen.not_permitted` */
  async page(staff: ActingStaff, { cursor, limit }: ScreenListDto): Promise<ScreenListView> {
    const { tree, ids } = await this.areaOf(staff);
    const rows = await this.screens.page(ids, cursor ?? null, limit + 1);
    const shown = rows.slice(0, limit);
    const now = Date.now();
    return {
      items: shown.map((row) => screenView(row, tree, now)),
      nextCursor: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** @throws Problem `screen.not_permitted`, `screen.not_found` */
  async revoke(staff: ActingStaff, id: string): Promise<ScreenView> {
    const area = await this.areaOf(staff);
    if (!isUUID(id)) throw new Problem('screen.not_found');
    await this.screens.revoke(id, area.ids, staff.staffId);
    return this.view(area, id);
  }

  private async areaOf({ acting }: ActingStaff): Promise<ScreenArea> {
    if (!SCREEN_ROLES.has(acting.role)) throw new Problem('screen.not_permitted');
    const tree = await this.directory.tree();
    return { tree, ids: tree.subtreeIds(acting.organisation.id) };
  }

  private async view({ tree, ids }: ScreenArea, id: string): Promise<ScreenView> {
    const row = await this.screens.byId(id, ids);
    if (!row) throw new Problem('screen.not_found');
    return screenView(row, tree, Date.now());
  }
}

function shownOrganisation({ tree, ids }: ScreenArea, code: string): Organisation {
  const found = tree.byCode(code);
  if (!found?.active || !ids.includes(found.id)) throw unknownReference('organisation.unknown', 'orgCode');
  if (found.kind !== OrgKind.government || !SHOWN_LEVELS.has(found.level)) {
    throw invalidField('orgCode', 'screenUnit');
  }
  return found;
}
