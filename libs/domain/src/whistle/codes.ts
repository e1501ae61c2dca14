/** Where a whistle stands as a whole; each department has a status of its own. */
export const WhistleStatus = {
  /** Written by a street worker; waits for the street's leader. */
  drafted: 'drafted',
  /** The leader refused it. */
  refused: 'refused',
  /** The departments are summoned and at work. */
  blown: 'blown',
  /** 销哨: the street has closed it; both sides rate. */
  closed: 'closed',
  /** 评哨 is over: everybody has rated, or the time for it has passed. */
  rated: 'rated',
  /** 撤哨: the street took it back. */
  withdrawn: 'withdrawn',
} as const;
export type WhistleStatus = (typeof WhistleStatus)[keyof typeof WhistleStatus];

export const WHISTLE_STATUSES: readonly WhistleStatus[] = Object.values(WhistleStatus);

/** Statuses in which nothing more can happen: the process has completed. */
export const ENDED_WHISTLE_STATUSES: readonly WhistleStatus[] = [
  WhistleStatus.refused,
  WhistleStatus.rated,
  WhistleStatus.withdrawn,
];

export function whistleHasEnded(status: WhistleStatus): boolean {
  return ENDED_WHISTLE_STATUSES.includes(status);
}

/** Where one summoned department stands (应哨). */
export const DepartmentStatus = {
  notified: 'notified',
  /** Says that the matter is not its own; the district rules. */
  objecting: 'objecting',
  accepted: 'accepted',
  /** 报到: on site. */
  arrived: 'arrived',
  done: 'done',
  /** Let go by the street. */
  released: 'released',
  /** Its objection was upheld: it owes nothing, and is scored nowhere. */
  excused: 'excused',
} as const;
export type DepartmentStatus = (typeof DepartmentStatus)[keyof typeof DepartmentStatus];

export const DEPARTMENT_STATUSES: readonly DepartmentStatus[] = Object.values(DepartmentStatus);

/** What a department owes, in the order of the work. A kind of whistle limits some of them. */
export const WhistleStage = {
  accept: 'accept',
  contact: 'contact',
  arrive: 'arrive',
  plan: 'plan',
  done: 'done',
} as const;
export type WhistleStage = (typeof WhistleStage)[keyof typeof WhistleStage];

export const WHISTLE_STAGES: readonly WhistleStage[] = Object.values(WhistleStage);

/** How a department proves that it is there. Code and QR carry the same one-time code of the street. */
export const CheckInMethod = { code: 'code', qr: 'qr', position: 'position' } as const;
export type CheckInMethod = (typeof CheckInMethod)[keyof typeof CheckInMethod];

/** Who rates beside street and departments, on the street's invitation (《北京市街道办事处条例》 Art. 44 §2). */
export const InvitedRater = { resident: 'resident', deputy: 'deputy' } as const;
export type InvitedRater = (typeof InvitedRater)[keyof typeof InvitedRater];
