import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** What nothing here needs, as `METHOD path`. */
const closed = [
  // Would give all of the database to whoever has its token.
  / \/admin\/transfer\//,
  // Would let the CMS call machines that only it can reach.
  / \/admin\/webhooks/,
  / \/upload\/actions\/upload-from-urls$/,
  // A token that acts as an administrator, without a sign-in.
  / \/admin\/admin-tokens/,
  // The schema is code.
  /^(?!GET)\w+ \/content-type-builder\//,
  / \/api\/content-type-builder\//,
  // Mail goes out of the outbox.
  / \/(api\/)?email/,
  // The admin fills in what languages share by itself; this would tell of any document.
  / \/i18n\/content-manager\/actions\/get-non-localized-fields$/,
  // What is sold or counted by somebody else.
  / \/admin\/(plugins|telemetry-properties|license-trial-time-left)$/,
  /\/(ai-(?!feature-config)|generate-ai-)/,
  /^PUT \/i18n\/settings$/,
];

/** The rights to these, without which the admin does not show them either. */
const closedActions =
  /^(admin::(transfer|webhooks|admin-tokens|marketplace)|plugin::(content-type-builder|email))\./;

interface Route {
  method: string;
  path: string;
  handler: unknown;
  config?: unknown;
}

interface Router {
  type?: string;
  prefix?: string;
  routes: Route[];
}

interface Server {
  routes(routes: Router | Route[]): Server;
}

interface Action {
  section?: string;
  pluginName: string;
  uid: string;
}

interface ActionProvider {
  register(action: Action): unknown;
}

function notFound(): never {
  throw new errors.NotFoundError();
}

function close(router: Router) {
  const root = `${router.type === 'content-api' ? '/api' : ''}${router.prefix ?? ''}`;
  for (const route of router.routes) {
    const name = `${route.method} ${root}${route.path}`;
    if (closed.some((pattern) => pattern.test(name))) {
      route.handler = notFound;
      route.config = { auth: false };
    }
  }
}

function closeActions(provider: ActionProvider) {
  const register = provider.register.bind(provider);
  provider.register = (action) => {
    const owner = action.pluginName === 'admin' ? 'admin' : `plugin::${action.pluginName}`;
    const name = `${owner}${owner === 'admin' ? '::' : '.'}${action.uid}`;
    return closedActions.test(name) ? undefined : register(action);
  };
}

/** Answers 404 where stock Strapi offers what this product does not, to whoever asks. */
export function closeRoutes(strapi: Core.Strapi) {
  const server: Server = strapi.server;
  const mount = server.routes.bind(server);
  server.routes = (routes) => {
    if (Array.isArray(routes)) close({ routes });
    else close(routes);
    return mount(routes);
  };
  closeActions(strapi.service('admin::permission').actionProvider);
}
