import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public, StaffOnly, WithoutRole } from '../access/access.decorators';
import { SignedIn, type StaffPrincipal } from '../access/principal';
import { clearSessionCookie, isFromPage, setSessionCookie } from './session-cookie';
import { SignInDto } from './session.dto';
import { MeView, SessionView, meView } from './session.view';
import { SessionsService } from './sessions.service';

/** Sessions of staff. */
@ApiTags('登录')
@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /**
   * Opens a session. A repetition opens another one: the token is not kept, so it cannot be told twice. Our own pages
   * (`Suqiu-Client: web`) are given it as a cookie that no script can read.
   *
   * @throws Problem `sign_in.refused`, `attempts.too_many`
   */
  @Public()
  @Post('sessions')
  @ApiOperation({ summary: '登录' })
  @ApiCreatedResponse({ type: SessionView })
  async signIn(
    @Body() body: SignInDto,
    @Ip() address: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const session = await this.sessions.signIn(body.username, body.password, address);
    if (!isFromPage(request)) return session;
    setSessionCookie(request, response, session.token, new Date(session.expiresAt));
    return { ...session, token: null };
  }

  /** Ends the session of the token that was sent. */
  @StaffOnly()
  @WithoutRole()
  @Delete('sessions/current')
  @HttpCode(204)
  @ApiOperation({ summary: '退出登录' })
  @ApiNoContentResponse()
  async signOut(
    @SignedIn() principal: StaffPrincipal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.signOut(principal.sessionId);
    clearSessionCookie(request, response);
  }

  /** The person who is signed in, with the roles to choose from. */
  @StaffOnly()
  @WithoutRole()
  @Get('me')
  @ApiOperation({ summary: '当前登录人' })
  @ApiOkResponse({ type: MeView })
  me(@SignedIn() principal: StaffPrincipal): MeView {
    return meView(principal);
  }
}
