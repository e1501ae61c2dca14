import { Module } from '@nestjs/common';
import { DemoAccounts } from './demo-accounts';
import { DemoController } from './demo.controller';

@Module({ controllers: [DemoController], providers: [DemoAccounts] })
export class DemoModule {}
