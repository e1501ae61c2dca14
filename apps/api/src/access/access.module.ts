import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GrievancesModule } from '../grievances/grievances.module';
import { IdempotencyGuard } from '../idempotency/idempotency.guard';
import { ScreenAccessModule } from '../screens/access/screen-access.module';
import { SessionsModule } from '../sessions/sessions.module';
import { AccessGuard } from './access.guard';

/** The two doors that every request passes, in this order: who may enter, and whether it can be repeated safely. */
@Module({
  imports: [SessionsModule, GrievancesModule, ScreenAccessModule],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: IdempotencyGuard },
  ],
})
export class AccessModule {}
