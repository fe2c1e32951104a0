import { Module } from '@nestjs/common';
import { AssetsController } from './assets.controller.js';
import { NowhereController } from './nowhere.controller.js';
import { PublishedDatabase } from './published.database.js';
import { PublishedRepository } from './published.repository.js';
import { SiteController } from './site.controller.js';
import { SiteService } from './site.service.js';

/** The public side. It stands at the root, not under /api, and has no way into the newsroom. */
@Module({
  controllers: [SiteController, AssetsController, NowhereController],
  providers: [PublishedDatabase, PublishedRepository, SiteService],
})
export class PublicSiteModule {}
