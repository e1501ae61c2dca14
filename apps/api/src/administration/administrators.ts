import { Injectable } from '@nestjs/common';
import { StaffRole } from '@suqiu/domain';
import { AdministrationRefusedError, IdempotencyMismatchError, type Administrator } from '@suqiu/ledger';
import type { ActingStaff } from '../access/principal';
import { requestHash } from '../idempotency/request-hash';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { unknownReference } from '../problems/invalid-request';
import { Problem } from '../problems/problem';

/** An administrator at work: what is theirs to look after. */
export interface AdministeredArea {
  readonly tree: OrganisationTree;
  /** The administrator's organisation and everything below it. */
  readonly ids: readonly string[];
}

/** A request by which something is administered. */
export interface AdministrationRequest {
  readonly staff: ActingStaff;
  readonly key: string;
  /** What the key stands for, e.g. `staff/wang/lock`. */
  readonly what: string;
  readonly asked: object;
}

/** Lets administrators in, and nobody else; says what is theirs. */
@Injectable()
export class Administrators {
  constructor(private readonly directory: OrganisationDirectory) {}

  /** @throws Problem `administration.not_permitted` */
  async areaOf({ acting }: ActingStaff): Promise<AdministeredArea> {
    if (acting.role !== StaffRole.sysadmin) throw new Problem('administration.not_permitted');
    const tree = await this.directory.tree();
    return { tree, ids: tree.subtreeIds(acting.organisation.id) };
  }

  /** An organisation of the area, named in a field. @throws Problem `organisation.unknown` */
  organisationIn({ tree, ids }: AdministeredArea, code: string, field: string): Organisation {
    const found = tree.byCode(code);
    if (!found || !ids.includes(found.id)) throw unknownReference('organisation.unknown', field);
    return found;
  }

  /**
   * Has something done once for each key; answers what `write` answers.
   *
   * @throws Problem of the refusal, or `idempotency.key_reused`
   */
  async once<T>(
    { staff, key, what, asked }: AdministrationRequest,
    write: (by: Administrator) => Promise<T>,
  ): Promise<T> {
    const { staffId } = staff;
    const hash = requestHash({ by: staffId, asked });
    try {
      return await write({ staffId, once: { scope: `administration/${what}`, key, requestHash: hash } });
    } catch (error) {
      if (error instanceof IdempotencyMismatchError)
        throw new Problem('idempotency.key_reused', { cause: error });
      if (error instanceof AdministrationRefusedError)
        throw new Problem(error.code, { facts: error.details, cause: error });
      throw error;
    }
  }
}
