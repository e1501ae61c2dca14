import { createHash } from 'node:crypto';
import type { RecordedEvent } from '../evidence/evidence';

/** JSON with sorted keys and nothing undefined. Written here anew: the checker shares no code with what it checks. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
}

/** Stands before the first event of a case: 32 zero bytes. */
export const CHAIN_START = '00'.repeat(32);

/** Whose event it is: under the name that the chain of cases or of whistles gives to ids. */
export type Owner = { readonly grievanceId: string } | { readonly whistleId: string };

/** SHA-256 over the hash before it and the canonical form of the event with its owner, command and instant of recording. */
export function hashOf(event: RecordedEvent, owner: Owner, prevHash: string): string {
  const { commandId, recordedAt, at, textId, ruleVersion, body, seq, clocks } = event;
  const { actorKind, actorStaffId, actorRole, actorOrgId } = event;
  const actor =
    actorKind === 'staff'
      ? { kind: actorKind, staffId: actorStaffId, role: actorRole, orgId: actorOrgId }
      : { kind: actorKind };
  const covered = { at, actor, textId, ruleVersion, body, seq, clocks };
  return createHash('sha256')
    .update(Buffer.from(prevHash, 'hex'))
    .update(canonical({ ...owner, commandId, recordedAt, event: covered }))
    .digest('hex');
}
