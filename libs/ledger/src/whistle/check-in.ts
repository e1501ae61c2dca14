import type { CheckInMethod, Instant } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { Queries } from '../journal/queries';
import { bytes, insertRows, timestamp, type Row } from '../journal/table-rows';

/** How somebody of a department shows that it is there. */
export interface CheckIn {
  /** An id derived from the request makes a repeated request write it once. */
  readonly checkInId?: string | undefined;
  readonly whistleId: string;
  readonly orgId: string;
  readonly staffId: string;
  readonly method: CheckInMethod;
  /** Degrees, WGS 84; the accuracy in metres, as the device says. */
  readonly position: { readonly lat: number; readonly lng: number; readonly accuracyM: number | null } | null;
  readonly photo: { readonly bytes: Buffer; readonly type: string } | null;
}

const INSERT = `${insertRows('whistle_check_ins', 1)} ON CONFLICT (id) DO NOTHING`;

/** Stores the check-in and returns its id, which the command `arrive` names. */
export async function saveCheckIn(queries: Queries, checkIn: CheckIn, now: Instant): Promise<string> {
  const { whistleId, orgId, staffId, method, position, photo } = checkIn;
  const id = checkIn.checkInId ?? uuidV7(now);
  const row: Row<'whistle_check_ins'> = {
    id,
    whistle_id: whistleId,
    org_id: orgId,
    staff_id: staffId,
    method,
    lat: position?.lat ?? null,
    lng: position?.lng ?? null,
    accuracy_m: position?.accuracyM ?? null,
    photo: bytes(photo?.bytes ?? null),
    photo_type: photo?.type ?? null,
    created_at: timestamp(now),
  };
  await queries.query(INSERT, [JSON.stringify([row])]);
  return id;
}
