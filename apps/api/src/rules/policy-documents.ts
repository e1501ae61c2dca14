import { Inject, Injectable } from '@nestjs/common';
import { shippedDocument } from '@suqiu/policy';
import { DataSource } from 'typeorm';
import { Problem } from '../problems/problem';

/** Versions of policy packs as they are written down, each number beside its basis. */
@Injectable()
export class PolicyDocuments {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** What comes with the software, or was brought in. @throws Problem `policy.unknown` */
  async one(pack: string, version: number): Promise<unknown> {
    const [row] = await this.database.query<{ document: unknown }[]>(
      `SELECT document FROM rule_documents WHERE kind = 'policy' AND key = $1`,
      [`${pack}@${version}`],
    );
    const document = row?.document ?? shippedDocument(pack, version);
    if (document === null) throw new Problem('policy.unknown');
    return document;
  }
}
