import type { Core } from '@strapi/strapi';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const admin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    // Secure is left to Strapi: it follows the request, which is plain HTTP on this machine only.
    cookie: { path: '/admin', sameSite: 'strict' },
    /** In seconds; "session" is a sign-in that is not to be remembered. */
    sessions: {
      accessTokenLifespan: 15 * minute,
      idleSessionLifespan: hour,
      maxSessionLifespan: 8 * hour,
      idleRefreshTokenLifespan: day,
      maxRefreshTokenLifespan: 7 * day,
    },
  },
  rateLimit: { enabled: true, interval: { min: 5 }, max: 5 },
  forgotPassword: { expiresIn: 30 * minute },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
});

export default admin;
