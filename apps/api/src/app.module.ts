import { Module, type DynamicModule } from '@nestjs/common';
import type { ApiConfig } from '@suqiu/config';
import { AccessModule } from './access/access.module';
import { BulkActionsModule } from './bulk-actions/bulk-actions.module';
import { AdministrationModule } from './administration/administration.module';
import { BoardsModule } from './boards/boards.module';
import { AttachmentsModule } from './attachments/attachments.module';
import { CasesModule } from './cases/cases.module';
import { CatalogueModule } from './catalogue/catalogue.module';
import { CategoriesModule } from './categories/categories.module';
import { ClocksModule } from './clocks/clocks.module';
import { CommandsModule } from './commands/commands.module';
import { DemoModule } from './demo/demo.module';
import { DatabaseModule } from './database/database.module';
import { FeedModule } from './feed/feed.module';
import { GrievancesModule } from './grievances/grievances.module';
import { HealthModule } from './health/health.module';
import { LedgerModule } from './ledger/ledger.module';
import { MetricApplicationsModule } from './metric-applications/metric-applications.module';
import { MetricPublicationsModule } from './metric-publications/metric-publications.module';
import { MetricWeightsModule } from './metric-weights/metric-weights.module';
import { MetricsModule } from './metrics/metrics.module';
import { NoticeTemplatesModule } from './notice-templates/notice-templates.module';
import { NoticesModule } from './notices/notices.module';
import { ObservabilityModule } from './observability/observability.module';
import { OperationsModule } from './operations/operations.module';
import { OrganisationTreeModule } from './organisation-tree/organisation-tree.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { PostersModule } from './posters/posters.module';
import { ResidentHomeModule } from './resident-home/resident-home.module';
import { UnknownAddress } from './problems/unknown-address';
import { RecordsModule } from './records/records.module';
import { ReportsModule } from './reports/reports.module';
import { RulesHttpModule } from './rules/rules-http.module';
import { ScreensModule } from './screens/screens.module';
import { SessionsModule } from './sessions/sessions.module';
import { StaffModule } from './staff/staff.module';
import type { ApiLimits } from './settings/limits';
import { SettingsModule } from './settings/settings.module';
import { ConnectionDrain } from './shutdown/connection-drain';
import { ViewsModule } from './views/views.module';
import { WorkbenchModule } from './workbench/workbench.module';
import { WhistlesModule } from './whistles/whistles.module';
import { ThemesModule } from './themes/themes.module';

/** The HTTP service. */
@Module({})
export class AppModule {
  static with(config: ApiConfig, limits?: ApiLimits): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(config, limits),
        ObservabilityModule,
        DatabaseModule,
        LedgerModule,
        SessionsModule,
        OperationsModule,
        OrganisationsModule,
        OrganisationTreeModule,
        CatalogueModule,
        CategoriesModule,
        AdministrationModule,
        BoardsModule,
        CasesModule,
        ClocksModule,
        CommandsModule,
        BulkActionsModule,
        FeedModule,
        GrievancesModule,
        MetricApplicationsModule,
        MetricPublicationsModule,
        MetricWeightsModule,
        MetricsModule,
        NoticesModule,
        NoticeTemplatesModule,
        RecordsModule,
        ReportsModule,
        RulesHttpModule,
        ScreensModule,
        StaffModule,
        WhistlesModule,
        WorkbenchModule,
        ViewsModule,
        ThemesModule,
        DemoModule,
        AttachmentsModule,
        PostersModule,
        ResidentHomeModule,
        HealthModule,
        AccessModule,
      ],
      providers: [UnknownAddress, ConnectionDrain],
    };
  }
}
