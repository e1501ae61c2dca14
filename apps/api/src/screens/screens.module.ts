import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { CategoriesModule } from '../categories/categories.module';
import { MetricsModule } from '../metrics/metrics.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { WhistlesModule } from '../whistles/whistles.module';
import { ScreenCases } from './feed/screen-cases';
import { ScreenCategories } from './feed/screen-categories';
import { ScreenFeed } from './feed/screen-feed';
import { ScreenFeedController } from './feed/screen-feed.controller';
import { ScreenFlow } from './feed/screen-flow';
import { ScreenReader } from './feed/screen-reader';
import { ScreenStandings } from './feed/screen-standings';
import { ScreenWhistles } from './feed/screen-whistles';
import { ScreenWhistlesQuery } from './feed/screen-whistles.query';
import { ScreenDesk } from './links/screen-desk';
import { ScreensController } from './links/screens.controller';
import { ScreensQuery } from './links/screens.query';

/** Big screens (大屏): the links that open them, and what they show. */
@Module({
  imports: [OrganisationsModule, CasesModule, CategoriesModule, MetricsModule, WhistlesModule],
  controllers: [ScreenFeedController, ScreensController],
  providers: [
    ScreenDesk,
    ScreensQuery,
    ScreenFeed,
    ScreenReader,
    ScreenFlow,
    ScreenCases,
    ScreenStandings,
    ScreenCategories,
    ScreenWhistles,
    ScreenWhistlesQuery,
  ],
})
export class ScreensModule {}
