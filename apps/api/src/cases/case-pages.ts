import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../access/principal';
import type { WholeCaseListDto } from './whole-case-list.dto';
import type { CaseItemView } from './case-item.view';
import { CaseListService } from './case-list.service';

/** So many cases are read at a time: few statements, and little memory. */
const PAGE = 500;

/** All cases of a work list, page after page, as its reader would walk through it. */
@Injectable()
export class CasePages {
  constructor(private readonly list: CaseListService) {}

  /**
   * Reads the next page when it is asked for. A case whose next limit moves meanwhile may come twice or not at all, as
   * on the screen.
   *
   * @throws Problem `organisation.unknown`, at the first page
   */
  async *of(staff: ActingStaff, filter: WholeCaseListDto): AsyncGenerator<readonly CaseItemView[]> {
    let cursor: string | null = null;
    do {
      const asked = { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) };
      const { items, nextCursor } = await this.list.page(staff, asked);
      yield items;
      cursor = nextCursor;
    } while (cursor !== null);
  }
}
