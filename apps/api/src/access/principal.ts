import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, StaffRole } from '@suqiu/domain';
import type { Request } from 'express';
import type { Organisation } from '../organisations/organisation';
import { Problem } from '../problems/problem';

/** A role that a person holds, bound to one organisation. */
export interface HeldRole {
  readonly role: StaffRole;
  readonly organisation: Organisation;
}

/** Signed-in staff. */
export interface StaffPrincipal {
  readonly sessionId: string;
  readonly staffId: string;
  readonly username: string;
  readonly displayName: string;
  /** The password was given by an administrator: nothing can be done before it is replaced by one of their own. */
  readonly mustChangePassword: boolean;
  readonly roles: readonly HeldRole[];
  /** The role in which the person acts in this request; null while several are held and none was chosen. */
  readonly acting: HeldRole | null;
}

/** Staff in a chosen role: what most endpoints work with, and what is done for them after their request. */
export interface ActingStaff extends Omit<StaffPrincipal, 'sessionId'> {
  readonly acting: HeldRole;
}

/** The same while they are here: with the session by which they came. */
export interface PresentStaff extends StaffPrincipal {
  readonly acting: HeldRole;
}

/** The petitioner of one case, known by its tracking code. */
export interface ResidentPrincipal {
  readonly grievanceId: string;
  readonly caseNo: string;
}

/** A big screen: it shows the figures of an organisation and knows nobody. */
export interface ScreenPrincipal {
  readonly orgId: string;
  /** Its heading. */
  readonly name: string;
}

/** Whoever may read a case: its petitioner, or staff in a role. */
export type CaseReaderPrincipal =
  | { readonly kind: 'resident'; readonly resident: ResidentPrincipal }
  | { readonly kind: 'staff'; readonly staff: ActingStaff };

const staff = new WeakMap<Request, StaffPrincipal>();
const residents = new WeakMap<Request, ResidentPrincipal>();
const screens = new WeakMap<Request, ScreenPrincipal>();

export function rememberStaff(request: Request, principal: StaffPrincipal): void {
  staff.set(request, principal);
}

export function rememberResident(request: Request, principal: ResidentPrincipal): void {
  residents.set(request, principal);
}

export function rememberScreen(request: Request, principal: ScreenPrincipal): void {
  screens.set(request, principal);
}

/** The actor that the domain sees. */
export function actorOf(principal: ActingStaff): Actor {
  const { role, organisation } = principal.acting;
  return { kind: 'staff', staffId: principal.staffId, role, orgId: organisation.id };
}

/** How a role is named in `X-Acting-Role`. */
export function actingRoleName(held: HeldRole): string {
  return `${held.role}@${held.organisation.code}`;
}

/** @throws Problem `session.missing` where nobody is signed in, `role.choose` where no role was chosen */
export function staffOf(request: Request): PresentStaff {
  const principal = staff.get(request);
  if (!principal) throw new Problem('session.missing');
  if (!principal.acting) throw new Problem('role.choose');
  return { ...principal, acting: principal.acting };
}

/** @throws Problem `case.not_found` where no petitioner was admitted */
export function residentOf(request: Request): ResidentPrincipal {
  const principal = residents.get(request);
  if (!principal) throw new Problem('case.not_found');
  return principal;
}

/** The signed-in person, whether a role was chosen or not. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): StaffPrincipal => {
  const principal = staff.get(context.switchToHttp().getRequest<Request>());
  if (!principal) throw new Problem('session.missing');
  return principal;
});

/** The signed-in person in the role chosen for this request. */
export const Staff = createParamDecorator((_: unknown, context: ExecutionContext) =>
  staffOf(context.switchToHttp().getRequest<Request>()),
);

/** The petitioner whose tracking code came with the request. */
export const Resident = createParamDecorator((_: unknown, context: ExecutionContext) =>
  residentOf(context.switchToHttp().getRequest<Request>()),
);

/** The big screen whose token came with the request. */
export const Screen = createParamDecorator((_: unknown, context: ExecutionContext): ScreenPrincipal => {
  const principal = screens.get(context.switchToHttp().getRequest<Request>());
  if (!principal) throw new Problem('screen.token_missing');
  return principal;
});

/** The petitioner or the staff that the request was let through for. */
export const Reader = createParamDecorator((_: unknown, context: ExecutionContext): CaseReaderPrincipal => {
  const request = context.switchToHttp().getRequest<Request>();
  const resident = residents.get(request);
  return resident ? { kind: 'resident', resident } : { kind: 'staff', staff: staffOf(request) };
});
