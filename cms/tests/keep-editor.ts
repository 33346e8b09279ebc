import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registerEditor, signInEditor } from '../../tests/register-editor';

const interval = 10 * 60 * 1000;

const fileIn = (dataDir: string) => join(dataDir, 'editor-token');

/** Registers the editor of the tests, who work longer than an access token is good for. */
export async function keepEditor({ cmsUrl, dataDir }: { cmsUrl: string; dataDir: string }) {
  await writeFile(fileIn(dataDir), await registerEditor(cmsUrl));
  const timer = setInterval(() => {
    void signInEditor(cmsUrl).then((token) => writeFile(fileIn(dataDir), token));
  }, interval);
  return () => clearInterval(timer);
}

export const editorTokenIn = (dataDir: string) => readFileSync(fileIn(dataDir), 'utf8');
