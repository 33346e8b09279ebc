import { mediaUrl } from '@wsco/strapi-client/media';
import { formatFileSize } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { useServices } from '../../services';
import type { SectionOf } from './body-query';

type File = SectionOf<'sections.files'>['files'][number];

function typeOf(file: File) {
  return file.ext?.replace('.', '').toUpperCase();
}

function nameOf(file: File) {
  return file.caption ?? file.name.replace(/\.[a-z0-9]{2,4}$/i, '');
}

/** Documents to download, each with its type and size. */
export function FileList({ files }: { files: readonly File[] }) {
  const language = useLanguage();
  const { mediaOrigin } = useServices();
  return (
    <ul className="border-t border-hairline">
      {files.map((file) => (
        <li key={file.documentId} className="border-b border-hairline">
          <a
            href={mediaUrl(file.url, mediaOrigin)}
            download
            className="group flex min-h-12 flex-wrap items-baseline justify-between gap-x-6 py-3"
          >
            <span className="link group-hover:no-underline">{nameOf(file)}</span>
            <span className="text-note text-muted tabular-nums">
              {[typeOf(file), formatFileSize(language, file.size)].filter(Boolean).join(', ')}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
