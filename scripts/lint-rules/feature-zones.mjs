import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * For `import-x/no-restricted-paths`: a feature imports from no feature but itself and `site`.
 * @param {string} features the folder that holds a folder for each feature
 */
export function featureZones(features) {
  const names = existsSync(features) ? readdirSync(features) : [];
  return names.map((name) => ({
    target: join(features, name),
    from: features,
    except: [...new Set([`./${name}`, './site'])],
    message: 'Features do not import each other; what two need moves to ui/ or site/.',
  }));
}
