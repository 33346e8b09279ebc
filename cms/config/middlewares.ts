import { parameterLimit } from '../src/middlewares/refuse-unread-parameters';

/** Strapi merges arrays into its defaults; one string per directive replaces them. */
const contentSecurityPolicy = {
  directives: {
    'connect-src': "'self'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' data: blob:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    upgradeInsecureRequests: null,
  },
};

const middlewares = [
  'strapi::logger',
  'global::cache-headers',
  'strapi::errors',
  'global::refuse-unrouted-methods',
  { name: 'strapi::security', config: { contentSecurityPolicy, frameguard: { action: 'deny' } } },
  {
    name: 'strapi::cors',
    config: {
      origin: '*',
      credentials: false,
      methods: ['GET', 'HEAD', 'POST'],
      headers: ['Content-Type', 'Authorization', 'Idempotency-Key'],
      expose: ['Retry-After'],
      maxAge: 600,
    },
  },
  'global::refuse-unreadable-text',
  'global::refuse-unread-parameters',
  { name: 'strapi::query', config: { depth: 12, arrayLimit: 100, parameterLimit } },
  {
    name: 'strapi::body',
    config: { jsonLimit: '5mb', formidable: { maxFileSize: 10 * 1024 * 1024 } },
  },
  'global::check-uploads',
  'strapi::session',
  'strapi::favicon',
  'global::pictures',
  'strapi::public',
];

export default middlewares;
