import { useLanguage } from '../i18n/language';
import type { Language } from '../i18n/language';
import { Button } from './button';

/** Said when not even the words of the page's language could be fetched. */
const words: Record<Language, { title: string; retry: string }> = {
  en: { title: 'The site cannot be reached', retry: 'Try again' },
  fr: { title: 'Le site est injoignable', retry: 'Réessayer' },
};

export function LastResort() {
  const { title, retry } = words[useLanguage()];
  return (
    <main className="wrap py-24">
      <title>{title}</title>
      <h1 className="text-display font-semibold tracking-tight">{title}</h1>
      <Button className="mt-8" onClick={() => window.location.reload()}>
        {retry}
      </Button>
    </main>
  );
}
