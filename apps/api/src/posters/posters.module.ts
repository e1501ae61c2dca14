import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { PlacesController } from './places.controller';
import { PosterCodes } from './poster-codes';
import { PosterDesk } from './poster-desk';
import { PosterReader } from './poster-reader';
import { PosterViews } from './poster-views';
import { PostersController } from './posters.controller';
import { PostersQuery } from './posters.query';

/** Posters with a code, and the places that they name. */
@Module({
  imports: [OrganisationsModule],
  controllers: [PostersController, PlacesController],
  providers: [
    PosterDesk,
    PosterReader,
    PosterViews,
    PostersQuery,
    {
      provide: PosterCodes,
      inject: [API_CONFIG],
      useFactory: ({ keys }: ApiConfig) => new PosterCodes(keys.tracking),
    },
  ],
  exports: [PosterReader],
})
export class PostersModule {}
