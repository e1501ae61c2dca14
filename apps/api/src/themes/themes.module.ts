import { Module } from '@nestjs/common';
import { ThemeLedger } from '@suqiu/ledger';
import { ThemeRuleBook } from '@suqiu/policy';
import { DataSource } from 'typeorm';
import { CasesModule } from '../cases/cases.module';
import { CategoriesModule } from '../categories/categories.module';
import { OrganisationNames } from '../commands/organisation-names';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ThemeCaseIds } from './commands/theme-case-ids';
import { ThemeCommandsController } from './commands/theme-commands.controller';
import { ThemeOffice } from './commands/theme-office';
import { ThemeRefusals } from './commands/theme-refusals';
import { LocalTime } from './local-time';
import { ThemeCasesQuery } from './reading/theme-cases.query';
import { ThemeDetailQuery } from './reading/theme-detail.query';
import { ThemeListQuery } from './reading/theme-list.query';
import { ThemeLists } from './reading/theme-lists';
import { ThemeReader } from './reading/theme-reader';
import { ClusterQuery } from './suggestions/cluster.query';
import { ThemeSuggestions } from './suggestions/theme-suggestions';
import { ThemeSuggestionsController } from './suggestions/theme-suggestions.controller';
import { ThemeFactsReader } from './theme-facts';
import { ThemeFinder } from './theme-finder';
import { ThemesController } from './themes.controller';
import { ThemeVolumeQuery } from './volume/theme-volume.query';
import { ThemeVolumes } from './volume/theme-volumes';

@Module({
  imports: [CasesModule, CategoriesModule, OrganisationsModule],
  controllers: [ThemesController, ThemeCommandsController, ThemeSuggestionsController],
  providers: [
    {
      provide: ThemeLedger,
      inject: [DataSource],
      useFactory: (database: DataSource) => new ThemeLedger(database, () => Date.now()),
    },
    { provide: ThemeRuleBook, useFactory: () => ThemeRuleBook.load() },
    LocalTime,
    OrganisationNames,
    ThemeFactsReader,
    ThemeFinder,
    ThemeOffice,
    ThemeRefusals,
    ThemeCaseIds,
    ThemeListQuery,
    ThemeCasesQuery,
    ThemeLists,
    ThemeDetailQuery,
    ThemeReader,
    ThemeVolumeQuery,
    ThemeVolumes,
    ClusterQuery,
    ThemeSuggestions,
  ],
})
export class ThemesModule {}
