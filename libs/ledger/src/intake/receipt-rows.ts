import type { Instant, StampedEvent } from '@suqiu/domain';
import { searchTokens, uuidV7, type PersonalDataCipher } from '@suqiu/entities';
import { visibleOrgIds } from '../place/visible-orgs';
import { caseColumns } from '../record/case-columns';
import { bytes, timestamp, type Row } from '../journal/table-rows';
import type { Admission } from './admission';
import type { Intake, Petitioner } from './intake';

/** The petitioner, encrypted. Who stays anonymous leaves no name, but may leave a phone for the answer. */
export function personRow(
  petitioner: Petitioner,
  cipher: PersonalDataCipher,
  now: Instant,
  id = uuidV7(now),
): Row<'persons'> & { readonly id: string } {
  const name = petitioner.anonymous ? null : petitioner.name?.trim() || null;
  const phone = petitioner.phone?.trim() || null;
  return {
    id,
    name_enc: bytes(name === null ? null : cipher.encrypt(name)),
    phone_enc: bytes(phone === null ? null : cipher.encrypt(phone)),
    key_id: cipher.activeKeyId,
    phone_index: bytes(phone === null ? null : cipher.phoneIndex(phone)),
    anonymous: petitioner.anonymous,
    confidential: petitioner.confidential,
    created_at: timestamp(now),
  };
}

/** The row of a new case: what was reported, and the state after its first step. */
export function grievanceRow(
  intake: Intake,
  { location, reference }: Admission,
  personId: string,
  last: StampedEvent,
  ruleRevision: number,
): Readonly<Record<string, unknown>> {
  const state = last.after;
  return {
    ...caseColumns(state, last.event.at, visibleOrgIds(state, location, reference)),
    id: state.id,
    case_no: state.caseNo,
    person_id: personId,
    channel: intake.channel,
    request_type: state.requestType,
    title: intake.title,
    description: intake.description,
    address: intake.address ?? null,
    community_id: location.communityId,
    street_id: location.streetId,
    district_id: location.districtId,
    estate_id: location.estateId,
    grid_id: location.gridId,
    lat: intake.lat ?? null,
    lng: intake.lng ?? null,
    occurred_at: timestamp(intake.occurredAt ?? null),
    complained_org_id: state.complainedOrgId,
    registered_at: timestamp(state.registeredAt),
    rule_revision: ruleRevision,
  };
}

/** The columns that {@link grievanceRow} fills beside those of the state. */
export const REPORT_COLUMNS = [
  'id',
  'case_no',
  'person_id',
  'channel',
  'request_type',
  'title',
  'description',
  'address',
  'community_id',
  'street_id',
  'district_id',
  'estate_id',
  'grid_id',
  'lat',
  'lng',
  'occurred_at',
  'complained_org_id',
  'registered_at',
  'rule_revision',
] as const;

/** What the case is found by. */
export function searchWords(intake: Intake, caseNo: string): string[] {
  return searchTokens([intake.title, intake.description, intake.address, caseNo].filter(Boolean).join('\n'));
}
