import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../button';
import type { SectionOf } from './body-query';

/** Outside content: nothing is asked of the other site until the reader wants it. */
export function Embed({ section }: { section: SectionOf<'sections.embed'> }) {
  const [wanted, setWanted] = useState(false);
  const t = useMessages();
  const { title, description, url } = section;
  return (
    <figure className="my-10 max-w-4xl">
      {wanted ? (
        <Frame section={section} />
      ) : (
        <Offer section={section} onAccept={() => setWanted(true)} />
      )}
      <figcaption className="mt-2 text-note text-muted">
        {description ?? title}{' '}
        <a href={url} rel="noopener" className="link">
          {t('sections.embedOpen', { host: hostOf(url) })}
        </a>
      </figcaption>
    </figure>
  );
}

function hostOf(url: string) {
  return URL.canParse(url) ? new URL(url).host : url;
}

interface OfferProps {
  section: SectionOf<'sections.embed'>;
  onAccept: () => void;
}

function Offer({ section, onAccept }: OfferProps) {
  const t = useMessages();
  const host = hostOf(section.url);
  return (
    <div className="no-print grid aspect-video place-content-center gap-4 border border-hairline bg-tint p-6 text-center">
      <p className="text-title-s font-semibold text-balance">{section.title}</p>
      <p className="text-note text-muted">{t('sections.embedNotice', { host })}</p>
      <Button variant="quiet" onClick={onAccept} className="justify-self-center noscript:hidden">
        {t('sections.embedLoad', { host })}
      </Button>
    </div>
  );
}

function Frame({ section }: { section: SectionOf<'sections.embed'> }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => frame.current?.focus(), []);
  return (
    <iframe
      ref={frame}
      src={section.url}
      title={section.title}
      sandbox="allow-scripts allow-same-origin allow-popups allow-forms allow-presentation"
      allow="fullscreen"
      // Some players refuse to play for a page that they cannot name; the path stays ours.
      referrerPolicy="strict-origin"
      className="aspect-video w-full border border-hairline"
    />
  );
}
