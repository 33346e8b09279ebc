import { parameterLimit } from '../src/middlewares/refuse-unread-parameters';
import { temporaryUploads } from '../src/uploads/temporary-uploads';

/** Strapi merges arrays into its defaults; one string per directive replaces them. */
const contentSecurityPolicy = {
  directives: {
    'default-src': "'self'",
    'script-src': "'self'",
    'script-src-attr': "'none'",
    // The admin's components write their styles into the page.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'media-src': "'self' data: blob:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    upgradeInsecureRequests: null,
  },
};

const security = {
  contentSecurityPolicy,
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
  hsts: { maxAge: 63_072_000, includeSubDomains: true },
  originAgentCluster: true,
};

const middlewares = [
  'global::log-requests',
  'global::leave',
  'global::cache-headers',
  'strapi::errors',
  'global::refuse-unrouted-methods',
  'global::explain-bad-input',
  { name: 'strapi::security', config: security },
  'global::inert-answers',
  'strapi::cors',
  'global::refuse-without-database',
  'global::refuse-unreadable-text',
  'global::refuse-unread-parameters',
  'global::limit-sign-ins',
  'global::refuse-plain-sign-ins',
  { name: 'strapi::query', config: { depth: 12, arrayLimit: 100, parameterLimit } },
  'global::refuse-raw-queries',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '5mb',
      formidable: { maxFileSize: 10 * 1024 * 1024, maxFiles: 20, uploadDir: temporaryUploads },
    },
  },
  'global::refuse-overload',
  'global::check-uploads',
  'global::refuse-strange-folders',
  'strapi::favicon',
  'global::pictures',
  'strapi::public',
];

export default middlewares;
