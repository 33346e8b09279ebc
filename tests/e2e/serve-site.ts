import { registerEditor } from '../register-editor';
import { prepare } from '../../scripts/preparation.mjs';
import { startStack } from '../../scripts/stack.mjs';

/**
 * Serves a seeded site of its own to the browser tests, unless E2E_SITE_URL names one. The specs
 * find it in E2E_SITE_URL and E2E_CMS_URL, and an editor's token in E2E_EDITOR_TOKEN.
 */
export default async function serveSite() {
  if (process.env.E2E_SITE_URL) return;
  await prepare();
  const stack = await startStack({ seed: 'demo' });
  process.env.E2E_SITE_URL = stack.siteUrl;
  process.env.E2E_CMS_URL = stack.cmsUrl;
  process.env.E2E_EDITOR_TOKEN = await registerEditor(stack.cmsUrl);
  return () => stack.stop();
}
