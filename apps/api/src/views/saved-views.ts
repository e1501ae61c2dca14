import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { ActingStaff } from '../access/principal';
import { requestHash } from '../idempotency/request-hash';
import { uuidV5 } from '../idempotency/text-id';
import { invalidField } from '../problems/invalid-request';
import { Problem } from '../problems/problem';
import { isAddressOf } from './view-address';
import type { ChangeViewDto, SaveViewDto, ViewList } from './view.dto';
import { savedViewView, type SavedViewListView, type SavedViewView } from './view.view';
import { ViewsQuery } from './views.query';

/** The name space of views: a repeated request names the same view again. */
const VIEWS = '0c7b1a5e-3a0b-4f6e-9d1d-5b1f7a2e8c44';
/** What fits into a menu, with room to spare. */
const MOST_OWN = 50;

/** The views of people: each is changed by whoever saved it only, and seen by colleagues where it is shared. */
@Injectable()
export class SavedViews {
  constructor(private readonly views: ViewsQuery) {}

  async list(staff: ActingStaff, list: ViewList | undefined): Promise<SavedViewListView> {
    const orgId = staff.acting.organisation.id;
    const rows = await this.views.visibleTo(staff.staffId, orgId, list ?? null);
    return { items: rows.map((row) => savedViewView(row, staff.staffId)) };
  }

  /** @throws Problem `request.invalid`, `view.name_taken`, `view.too_many`, `idempotency.key_reused`, `view.not_found` */
  async save(staff: ActingStaff, asked: SaveViewDto, key: string): Promise<SavedViewView> {
    const { staffId } = staff;
    if (!isAddressOf(asked.list, asked.query)) throw invalidField('query', 'viewQuery');
    const id = uuidV5(VIEWS, `${staffId}/${key}`);
    const orgId = staff.acting.organisation.id;
    const once = { scope: `views/${staffId}`, key, requestHash: requestHash({ orgId, asked }) };
    switch (await this.views.save({ id, staffId, orgId, asked, once }, MOST_OWN)) {
      case 'name_taken':
        throw new Problem('view.name_taken');
      case 'too_many':
        throw new Problem('view.too_many');
      case 'key_reused':
        throw new Problem('idempotency.key_reused');
      default:
        return this.own(staff, id);
    }
  }

  /** @throws Problem `view.not_found`, `view.name_taken`, `request.invalid` */
  async change(staff: ActingStaff, id: string, asked: ChangeViewDto): Promise<SavedViewView> {
    const { list } = await this.own(staff, id);
    if (!isAddressOf(list, asked.query)) throw invalidField('query', 'viewQuery');
    if (!(await this.views.change(staff.staffId, id, asked))) {
      // It has gone since, or the name is taken.
      await this.own(staff, id);
      throw new Problem('view.name_taken');
    }
    return this.own(staff, id);
  }

  /** Doing it again changes nothing, and says nothing about the views of others. */
  async remove(staff: ActingStaff, id: string): Promise<void> {
    if (isUUID(id)) await this.views.remove(staff.staffId, id);
  }

  private async own(staff: ActingStaff, id: string): Promise<SavedViewView> {
    const row = isUUID(id) ? await this.views.own(staff.staffId, id) : undefined;
    if (!row) throw new Problem('view.not_found');
    return savedViewView(row, staff.staffId);
  }
}
