import { Module } from '@nestjs/common';
import { StaffAccounts } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { AdministrationModule } from '../administration/administration.module';
import { SessionsModule } from '../sessions/sessions.module';
import { OncePasswords } from './once-passwords';
import { OwnPasswordController } from './own-password.controller';
import { StaffController } from './staff.controller';
import { StaffDesk } from './staff-desk';
import { StaffRolesController } from './staff-roles.controller';
import { StaffQuery } from './staff.query';

@Module({
  imports: [AdministrationModule, SessionsModule],
  controllers: [StaffController, StaffRolesController, OwnPasswordController],
  providers: [
    StaffDesk,
    StaffQuery,
    OncePasswords,
    {
      provide: StaffAccounts,
      inject: [DataSource],
      useFactory: (database: DataSource) => new StaffAccounts(database, () => Date.now()),
    },
  ],
})
export class StaffModule {}
