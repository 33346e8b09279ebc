import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { honestFile, refuseLongName } from './honest-file';
import type { UploadedFile } from './honest-file';

interface UploadService {
  findOne(id: number | string): Promise<{ ext?: string } | null>;
  upload(
    input: { data: { fileInfo?: unknown }; files: UploadedFile | UploadedFile[] },
    options?: object,
  ): unknown;
  replace(
    id: number | string,
    input: { data: object; file: UploadedFile },
    options?: object,
  ): unknown;
}

/** Whoever may upload a file could put it into any document with these, also into a published one. */
const links = ['ref', 'refId', 'field'];

const info = z.looseObject({ name: z.nullish(z.string()) });
const infos = z.pipe(
  z.transform((given) => [given ?? []].flat()),
  z.array(info),
);

/** Every file passes here, whether it came in a form, from an address, or from the seed. */
export function takeHonestFilesOnly(strapi: Core.Strapi) {
  strapi.get('services').extend(
    'plugin::upload.upload',
    (service: UploadService) =>
      ({
        ...service,
        async upload({ data, files }, options) {
          const link = links.find((name) => name in data);
          if (link !== undefined) {
            throw new errors.ValidationError(`Invalid key ${link}: link a file in its document`);
          }
          for (const { name } of infos.parse(data.fileInfo)) refuseLongName(name ?? '');
          const honest = await Promise.all([files].flat().map((file) => honestFile(file)));
          return service.upload({ data: { fileInfo: data.fileInfo }, files: honest }, options);
        },
        async replace(id, { data, file }, options) {
          const stored = await service.findOne(id);
          return service.replace(id, { data, file: await honestFile(file, stored?.ext) }, options);
        },
      }) satisfies UploadService,
  );
}
