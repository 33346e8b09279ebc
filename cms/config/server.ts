import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';

const { host, cmsPort, dataDir, trustedProxies } = readEnvironment();
const publicDirectory = join(dataDir, 'public');
mkdirSync(join(publicDirectory, 'uploads'), { recursive: true });

const server = ({ env }: Core.Config.Shared.ConfigParams): Partial<Core.Config.Server> => ({
  host,
  port: cmsPort,
  app: { keys: env.array('APP_KEYS', []) },
  // Whether a sign-in came by HTTPS, and so whether its cookie is for HTTPS only.
  proxy: { koa: trustedProxies > 0, ipHeader: 'X-Forwarded-For', maxIpsCount: trustedProxies },
  dirs: { public: publicDirectory },
  http: {
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      // Longer than the gateway keeps an idle connection, or it would meet one that was just closed.
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 5000,
      maxHeaderSize: 16 * 1024,
    },
  },
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false },
  webhooks: { populateRelations: false },
});

export default server;
