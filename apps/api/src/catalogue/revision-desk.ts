import { Inject, Injectable } from '@nestjs/common';
import { MINUTE_MS } from '@suqiu/domain';
import type { RevisedKind } from '@suqiu/entities';
import { CatalogueRevisions, Rules } from '@suqiu/ledger';
import type { ActingStaff } from '../access/principal';
import { Administrators } from '../administration/administrators';

/** A dated edit as it is asked for. */
export interface AskedRevision {
  readonly kind: RevisedKind;
  readonly code: string;
  readonly effectiveFrom: string;
  readonly basis: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** Takes dated edits of catalogues from administrators. */
@Injectable()
export class RevisionDesk {
  constructor(
    private readonly administrators: Administrators,
    private readonly revisions: CatalogueRevisions,
    @Inject(Rules) private readonly rules: Rules,
  ) {}

  /** @throws Problem `administration.not_permitted`, `revision.retroactive`, `idempotency.key_reused` */
  async add(staff: ActingStaff, asked: AskedRevision, key: string): Promise<void> {
    await this.administrators.areaOf(staff);
    const book = this.rules.current();
    const ahead = book.calendar().zoneOffsetMinutes * MINUTE_MS;
    const effectiveAt = Date.parse(`${asked.effectiveFrom}T00:00:00Z`) - ahead;
    const request = { staff, key, what: `revisions/${asked.kind}/${asked.code}`, asked };
    await this.administrators.once(request, (by) =>
      this.revisions.add(by, { ...asked, effectiveAt }, book.dateOf(Date.now())),
    );
  }
}
