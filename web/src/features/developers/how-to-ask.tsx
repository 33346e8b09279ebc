import { useMessages } from '../../i18n/messages';
import { useServices } from '../../services';
import { Section } from '../../ui/section';
import { CodeSample } from './code-sample';
import { apiOrigin } from './description-address';

function curlSample(origin: string) {
  return `curl -g '${origin}/api/news?fields=title&fields=slug&sort=publishedOn:desc&pagination[pageSize]=3&populate[category][fields]=name'`;
}

function typescriptSample(origin: string) {
  return `import { createContentClient } from '@wsco/content-client';

const api = createContentClient({ baseUrl: '${origin}' });
const { data } = await api.news.find({
  fields: ['title', 'slug'],
  populate: { category: { fields: ['name'] } },
  sort: ['publishedOn:desc'],
  pagination: { page: 1, pageSize: 3 },
});
for (const { title, category } of data) console.log(title, category?.name);`;
}

interface HowToAskProps {
  version: string;
  /** Of the document that the page is made from. */
  address: string;
}

export function HowToAsk({ version, address }: HowToAskProps) {
  const t = useMessages();
  const origin = apiOrigin(useServices());
  return (
    <Section title={t('developers.how')}>
      <div className="measure space-y-4 font-serif text-lead">
        <p>{t('developers.howText')}</p>
        <p>{t('developers.errorsText')}</p>
        <p>{t('developers.cacheText')}</p>
        <p>
          {t('developers.document', { version })}{' '}
          <a href={address} className="link wrap-anywhere">
            {address}
          </a>
        </p>
      </div>
      <div className="mt-8 grid gap-8 lg:grid-cols-2">
        <CodeSample title={t('developers.curl')} code={curlSample(origin)} />
        <CodeSample title={t('developers.typescript')} code={typescriptSample(origin)} />
      </div>
    </Section>
  );
}
