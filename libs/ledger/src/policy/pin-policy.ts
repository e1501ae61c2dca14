import { createHash } from 'node:crypto';
import type { Instant, PolicyPack } from '@suqiu/domain';
import { canonicalJson } from '../journal/canonical-json';
import { PolicyChangedError } from '../errors/ledger-errors';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';

const PIN = `
INSERT INTO policy_versions (pack_id, version, body, body_hash, loaded_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (pack_id, version) DO NOTHING`;

/**
 * Keeps a policy pack beside the cases that are decided under it.
 *
 * @throws PolicyChangedError when the same version is stored with other content: then due dates given before could
 * not be explained any more.
 */
export async function pinPolicy(queries: Queries, pack: PolicyPack, now: Instant): Promise<void> {
  const body = canonicalJson(pack);
  const hash = createHash('sha256').update(body).digest();
  await queries.query(PIN, [pack.id, pack.version, body, hash, timestamp(now)]);
  const [stored] = await queries.query<{ body_hash: Buffer }[]>(
    'SELECT body_hash FROM policy_versions WHERE pack_id = $1 AND version = $2',
    [pack.id, pack.version],
  );
  if (!stored?.body_hash.equals(hash))
    throw new PolicyChangedError({ packId: pack.id, version: pack.version });
}
