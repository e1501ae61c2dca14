import { Module } from '@nestjs/common';
import { ScreenAccess } from './screen-access';
import { ScreenAccessQuery } from './screen-access.query';

/** The door for big screens. */
@Module({ providers: [ScreenAccess, ScreenAccessQuery], exports: [ScreenAccess] })
export class ScreenAccessModule {}
