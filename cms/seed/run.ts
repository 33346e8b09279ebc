import { join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { seedDemo } from './seed';

const distDir = join(__dirname, '..');

// The start of Strapi would seed as well, and report twice.
process.env.SEED = 'none';

/** Puts the demo content into the database without serving the CMS. */
async function run() {
  const strapi = await createStrapi({ appDir: join(distDir, '..'), distDir }).load();
  try {
    await seedDemo(strapi);
  } finally {
    await strapi.destroy();
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
