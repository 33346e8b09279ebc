import sharp from 'sharp';
import { z } from 'zod';
import { article, editor, pickDocument, pickPicture, saveAndPublish } from './desk';
import type { Chance } from './chance';
import type { Edit } from './desk';

async function picture(chance: Chance) {
  const channels = [0, 0, 0].map(() => chance.below(256));
  const background = `rgb(${channels.join()})`;
  const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background } });
  const form = new FormData();
  form.append('files', new File([new Uint8Array(await drawn.webp().toBuffer())], 'new.webp'));
  return form;
}

async function upload(chance: Chance) {
  return editor.send('/upload', { method: 'POST', body: await picture(chance) });
}

export const mediaEdits: Edit[] = [
  { name: 'upload a picture', isPrivate: true, run: upload },
  {
    name: 'upload a picture and show it',
    run: async (chance) => {
      const [uploaded] = z.array(z.object({ id: z.number() })).parse((await upload(chance)).body);
      return saveAndPublish(article, await pickDocument(chance, article), { cover: uploaded?.id });
    },
  },
  {
    name: 'describe a picture',
    run: async (chance) => {
      const body = new FormData();
      body.append('fileInfo', JSON.stringify({ alternativeText: chance.word() }));
      return editor.send(`/upload?id=${await pickPicture(chance)}`, { method: 'POST', body });
    },
  },
  {
    name: 'replace a picture',
    run: async (chance) => {
      const path = `/upload?id=${await pickPicture(chance)}`;
      return editor.send(path, { method: 'POST', body: await picture(chance) });
    },
  },
  {
    name: 'delete a picture',
    run: async (chance) =>
      editor.send(`/upload/files/${await pickPicture(chance)}`, { method: 'DELETE' }),
  },
];
