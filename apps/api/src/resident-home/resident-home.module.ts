import { Module } from '@nestjs/common';
import { readResidentDocuments } from '@suqiu/policy';
import { CategoriesModule } from '../categories/categories.module';
import { PostersModule } from '../posters/posters.module';
import { LocalTime } from '../themes/local-time';
import { RESIDENT_DOCUMENTS, ResidentHome } from './resident-home';
import { ResidentHomeController } from './resident-home.controller';

@Module({
  imports: [CategoriesModule, PostersModule],
  controllers: [ResidentHomeController],
  providers: [
    ResidentHome,
    LocalTime,
    { provide: RESIDENT_DOCUMENTS, useFactory: () => readResidentDocuments() },
  ],
})
export class ResidentHomeModule {}
