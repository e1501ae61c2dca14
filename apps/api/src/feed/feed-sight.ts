import { StaffRole } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import { seesCase } from '../cases/case-scope';
import type { WhistleScope } from '../whistles/reading/whistle-scope';
import type { FeedNoticeRow, FeedWhistleRow } from './feed.query';

/** Whether a scope sees a whistle: what `visibleWhistle` asks of the database, asked of a row that was read for all. */
export function seesWhistle({ side, orgId, cases }: WhistleScope, whistle: FeedWhistleRow): boolean {
  switch (side) {
    case 'street':
      return whistle.streetId === orgId;
    case 'district':
      return whistle.districtId === orgId;
    case 'department':
      return whistle.departmentIds.includes(orgId);
    case 'community':
      return whistle.blown && whistle.cases.some((one) => seesCase(cases, one));
    case null:
      return false;
  }
}

/** Whether a notice lies in the inbox that somebody reads: administrators read none, and nobody one about themselves. */
export function readsNotice({ acting }: ActingStaff, notice: FeedNoticeRow): boolean {
  return (
    acting.role !== StaffRole.sysadmin &&
    acting.organisation.id === notice.orgId &&
    notice.complainedOrgId !== notice.orgId
  );
}
