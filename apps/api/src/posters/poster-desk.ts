import { Injectable } from '@nestjs/common';
import { OrgKind } from '@suqiu/domain';
import { isUUID } from 'class-validator';
import type { ActingStaff } from '../access/principal';
import { requestHash } from '../idempotency/request-hash';
import { textIdFor } from '../idempotency/text-id';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { invalidField, unknownReference } from '../problems/invalid-request';
import { Problem } from '../problems/problem';
import type { MakePostersDto, PosterListDto } from './poster.dto';
import { POSTER_ROLES } from './poster-rights';
import { PosterViews } from './poster-views';
import type { MadePostersView, PosterListView, PosterView } from './poster.view';
import { PostersQuery } from './posters.query';

/** Makes posters for the places of an area, lists them and takes them out of use. */
@Injectable()
export class PosterDesk {
  constructor(
    private readonly posters: PostersQuery,
    private readonly views: PosterViews,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `poster.not_permitted`, `organisation.unknown`, `idempotency.key_reused` */
  async make(staff: ActingStaff, body: MakePostersDto, key: string): Promise<MadePostersView> {
    const { id: orgId } = await this.place(staff, body.orgCode);
    const scope = `posters/${staff.staffId}`;
    const hash = requestHash(body);
    const posters = body.spots.map((spot, i) => ({ id: textIdFor(`${scope}/${i}`, key), spot }));
    const known = await this.posters.make({
      scope,
      key,
      requestHash: hash,
      orgId,
      createdBy: staff.staffId,
      posters,
    });
    if (known !== hash) throw new Problem('idempotency.key_reused');
    const rows = await this.posters.byIds(posters.map(({ id }) => id));
    return { items: await this.views.of(rows) };
  }

  /** @throws Problem `poster.not_permitted`, `organisation.unknown` */
  async page(staff: ActingStaff, { orgCode, cursor, limit }: PosterListDto): Promise<PosterListView> {
    const area = await this.area(staff);
    const below = orgCode === undefined ? area : await this.areaOf(area, orgCode);
    const rows = await this.posters.page(below, numberOf(cursor), limit + 1);
    const shown = rows.slice(0, limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      items: await this.views.of(shown),
      nextCursor: last ? String(last.no) : null,
    };
  }

  /** @throws Problem `poster.not_permitted`, `poster.not_found` */
  async revoke(staff: ActingStaff, id: string): Promise<PosterView> {
    const area = await this.area(staff);
    const row = isUUID(id) ? await this.posters.revoke(id, area, staff.staffId) : null;
    const [view] = row ? await this.views.of([row]) : [];
    if (!view) throw new Problem('poster.not_found');
    return view;
  }

  private async place(staff: ActingStaff, code: string): Promise<Organisation> {
    const area = await this.area(staff);
    const found = await this.directory.byCode(code);
    const isPlace = found?.active === true && found.kind === OrgKind.government;
    if (!isPlace || !area.includes(found.id)) throw unknownReference('organisation.unknown', 'orgCode');
    return found;
  }

  /** The organisations that the role looks after: its own and those below. */
  private async area({ acting }: ActingStaff): Promise<readonly string[]> {
    if (!POSTER_ROLES.has(acting.role)) throw new Problem('poster.not_permitted');
    return (await this.directory.tree()).subtreeIds(acting.organisation.id);
  }

  private async areaOf(area: readonly string[], code: string): Promise<readonly string[]> {
    const found = await this.directory.byCode(code);
    if (!found || !area.includes(found.id)) throw unknownReference('organisation.unknown', 'orgCode');
    return (await this.directory.tree()).subtreeIds(found.id);
  }
}

/** The number of the last poster of the page before. */
function numberOf(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (!/^\d{1,12}$/.test(cursor)) throw invalidField('cursor', 'cursor');
  return Number(cursor);
}
