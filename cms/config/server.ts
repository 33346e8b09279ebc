import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';

const { host, cmsPort, dataDir } = readEnvironment();
const publicDirectory = join(dataDir, 'public');
mkdirSync(join(publicDirectory, 'uploads'), { recursive: true });

const server = ({ env }: Core.Config.Shared.ConfigParams): Partial<Core.Config.Server> => ({
  host,
  port: cmsPort,
  app: { keys: env.array('APP_KEYS', []) },
  dirs: { public: publicDirectory },
  // Longer than the gateway keeps an idle connection, or it would meet one that was just closed.
  http: { serverOptions: { keepAliveTimeout: 65_000 } },
  webhooks: { populateRelations: false },
});

export default server;
