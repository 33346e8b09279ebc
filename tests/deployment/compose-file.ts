import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/root.mjs';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck: { test: string[] };
}

export interface ComposeFile {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  configs: Record<string, { file: string }>;
}

export const composeText = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

/** The file as Compose would see it with these variables set. */
export function readComposeFile(variables: Record<string, string>): ComposeFile {
  const text = composeText.replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind?: string, rest?: string) => {
      const value = variables[name] || (kind === '-' ? rest : undefined);
      if (value === undefined) throw new Error(`${name} is not set`);
      return value;
    },
  );
  return parse(text) as ComposeFile;
}
