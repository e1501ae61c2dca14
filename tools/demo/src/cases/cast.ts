import { CENTRE } from '../district/departments';
import { districtBodyCode } from '../district/organisation-tree';
import { DISTRICT } from '../district/places';

/** Who can act in a case: codes of organisations. `lead` is who the receipt names, else the desk. */
export interface Cast {
  readonly lead: string;
  readonly dispatcher: string;
  readonly street: string;
  readonly district: string;
  readonly desk: string;
  readonly centre: string;
}

/** The cast of a case that was filed for a place in `street`. The dispatcher is the organisation above the lead. */
export function castOf(handledBy: string | undefined, street: string): Cast {
  const district = DISTRICT.code;
  const isAtCommunity = handledBy?.startsWith(`${street}-`) ?? false;
  return {
    lead: handledBy ?? district,
    dispatcher: isAtCommunity ? street : district,
    street,
    district,
    desk: district,
    centre: districtBodyCode(CENTRE.code),
  };
}
