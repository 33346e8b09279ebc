import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Otherwise it follows the request. */
const secure = readEnvironment().cmsUrl.startsWith('https:') || undefined;

const admin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    cookie: { path: '/admin', sameSite: 'strict', secure },
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
