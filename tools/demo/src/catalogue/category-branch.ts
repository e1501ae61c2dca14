import { Urgency } from '@suqiu/domain';
import type { DispatchRule } from '@suqiu/entities';
import type { DepartmentCode } from '../district/departments';

/** Who receives a matter of a category at once; `desk`: nobody, the triage desk decides. */
export type Receiver = 'community' | 'street' | 'desk' | DepartmentCode;

export interface CategoryLeaf {
  readonly code: string;
  readonly name: string;
  readonly receiver: Receiver;
  readonly keywords: readonly string[];
  readonly urgency: Urgency;
  /** On the community duty list: a community may lead it. */
  readonly onDutyList: boolean;
}

export interface CategoryBranch {
  readonly code: string;
  readonly name: string;
  readonly groups: readonly {
    readonly code: string;
    readonly name: string;
    readonly leaves: readonly CategoryLeaf[];
  }[];
}

/** A category that the community duty list names; it goes to the community. Keywords are parted by spaces. */
export function dutyListed(
  code: string,
  name: string,
  keywords: string,
  urgency: Urgency = Urgency.normal,
): CategoryLeaf {
  return leaf(code, name, 'community', keywords, urgency, true);
}

/** A category that no community may lead. Keywords are parted by spaces. */
export function leaf(
  code: string,
  name: string,
  receiver: Receiver,
  keywords: string,
  urgency: Urgency = Urgency.normal,
  onDutyList = false,
): CategoryLeaf {
  return { code, name, receiver, keywords: keywords.split(' '), urgency, onDutyList };
}

export function dispatchRuleOf(receiver: Receiver): DispatchRule | null {
  if (receiver === 'desk') return null;
  if (receiver === 'community' || receiver === 'street') return { to: receiver };
  return { to: 'department', departmentCode: receiver };
}
