import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';

export interface Stage {
  name: string;
  /** An image, or the name of an earlier stage. */
  base: string;
  copies: { from: string | undefined; sources: string[]; target: string }[];
  runs: string[];
  env: Record<string, string>;
  user: string | undefined;
  exposed: number[];
  command: string[];
}

/** The stages of a Dockerfile that uses only the instructions that ours use. */
export function readDockerfile(path: string): Stage[] {
  const stages: Stage[] = [];
  for (const line of readFileSync(join(root, path), 'utf8').split('\n')) {
    const [instruction, rest] = splitOnce(line, ' ');
    const stage = stages.at(-1);
    if (line === '' || line.startsWith('#')) continue;
    if (instruction === 'FROM') stages.push(newStage(rest));
    else if (stage) read(stage, instruction, rest);
    else throw new Error(`${path}: ${instruction} before FROM`);
  }
  return stages;
}

function newStage(rest: string): Stage {
  const [base = '', name = 'final'] = rest.split(' AS ');
  return { name, base, copies: [], runs: [], env: {}, user: undefined, exposed: [], command: [] };
}

function read(stage: Stage, instruction: string, rest: string) {
  switch (instruction) {
    case 'COPY':
      stage.copies.push(readCopy(rest));
      break;
    case 'RUN':
      stage.runs.push(rest);
      break;
    case 'ENV':
      for (const pair of rest.split(' ')) {
        const [name, value] = splitOnce(pair, '=');
        stage.env[name] = value;
      }
      break;
    case 'USER':
      stage.user = rest;
      break;
    case 'EXPOSE':
      stage.exposed.push(Number(rest));
      break;
    case 'CMD':
      stage.command = JSON.parse(rest) as string[];
      break;
    case 'WORKDIR':
      break;
    default:
      throw new Error(`${instruction} is not understood`);
  }
}

function readCopy(rest: string) {
  const words = rest.split(' ');
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
