import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ResidentAccess } from '../grievances/resident-access';
import { Problem } from '../problems/problem';
import { ScreenAccess } from '../screens/access/screen-access';
import { actingRoleOf, cookieToken } from '../sessions/session-cookie';
import { SessionsService } from '../sessions/sessions.service';
import { ACCESS, ANY_ROLE, type Access } from './access.decorators';
import { actingRoleName, rememberResident, rememberScreen, rememberStaff } from './principal';

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/;

/** Lets nobody through whom the endpoint does not name. An endpoint that names nobody is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly residents: ResidentAccess,
    private readonly screens: ScreenAccess,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, places);
    const request = context.switchToHttp().getRequest<Request>();
    switch (access) {
      case 'public':
        return true;
      case 'resident':
        await this.admitResident(request);
        return true;
      case 'staff':
        await this.admitStaff(request, this.reflector.getAllAndOverride<boolean>(ANY_ROLE, places) === true);
        return true;
      case 'resident_or_staff':
        if (request.header('x-tracking-code') === undefined) await this.admitStaff(request, false);
        else await this.admitResident(request);
        return true;
      case 'screen':
        await this.admitScreen(request);
        return true;
      case undefined:
        return false;
    }
  }

  private async admitStaff(request: Request, anyRole: boolean): Promise<void> {
    const authorization = request.header('authorization');
    const byCookie = authorization === undefined;
    const token = byCookie ? cookieToken(request) : BEARER.exec(authorization)?.[1];
    if (token === undefined) throw new Problem(byCookie ? 'session.missing' : 'session.invalid');
    const principal = await this.sessions.principal(token, actingRoleOf(request, byCookie));
    if (!anyRole && principal.mustChangePassword) throw new Problem('password.must_change');
    if (!anyRole && !principal.acting) {
      throw new Problem('role.choose', { facts: { roles: principal.roles.map(actingRoleName) } });
    }
    rememberStaff(request, principal);
  }

  private async admitScreen(request: Request): Promise<void> {
    const authorization = request.header('authorization');
    if (authorization === undefined) throw new Problem('screen.token_missing');
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) throw new Problem('screen.unknown');
    rememberScreen(request, await this.screens.admit(token));
  }

  private async admitResident(request: Request): Promise<void> {
    const { caseNo } = request.params;
    const code = request.header('x-tracking-code');
    if (typeof caseNo !== 'string' || code === undefined) throw new Problem('case.not_found');
    rememberResident(request, await this.residents.admit(caseNo, code, request.ip ?? ''));
  }
}
