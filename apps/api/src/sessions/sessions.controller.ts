import { Body, Controller, Delete, Get, HttpCode, Ip, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Public, StaffOnly, WithoutRole } from '../access/access.decorators';
import { SignedIn, type StaffPrincipal } from '../access/principal';
import { SignInDto } from './session.dto';
import { MeView, SessionView, meView } from './session.view';
import { SessionsService } from './sessions.service';

/** Sessions of staff. */
@ApiTags('登录')
@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /**
   * Opens a session. A repetition opens another one: the token is not kept, so it cannot be told twice.
   *
   * @throws Problem `sign_in.refused`, `attempts.too_many`
   */
  @Public()
  @Post('sessions')
  @ApiOperation({ summary: '登录' })
  @ApiCreatedResponse({ type: SessionView })
  signIn(@Body() body: SignInDto, @Ip() address: string): Promise<SessionView> {
    return this.sessions.signIn(body.username, body.password, address);
  }

  /** Ends the session of the token that was sent. */
  @StaffOnly()
  @WithoutRole()
  @Delete('sessions/current')
  @HttpCode(204)
  @ApiOperation({ summary: '退出登录' })
  @ApiNoContentResponse()
  signOut(@SignedIn() principal: StaffPrincipal): Promise<void> {
    return this.sessions.signOut(principal.sessionId);
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
