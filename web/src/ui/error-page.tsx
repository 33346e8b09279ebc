import { isStrapiError } from '@wsco/content-client';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router-dom';
import { useLanguage } from '../i18n/language';
import { hasMessages, useMessages } from '../i18n/messages';
import { paths } from '../paths';
import { Button } from './button';
import { ButtonLink } from './button-link';
import { focusHeading } from './focus-heading';
import { LastResort } from './last-resort';
import { PageHead } from './page-head';
import { PageLayout } from './page-layout';

function isNotFound(error: unknown) {
  return isStrapiError(error, 'not-found') || (isRouteErrorResponse(error) && error.status === 404);
}

/** What stands in a page's place when it does not exist or cannot be fetched. */
export function ErrorPage() {
  const error = useRouteError();
  if (!hasMessages(useLanguage())) return <LastResort />;
  return isNotFound(error) ? <NotFound /> : <Unreachable error={error} />;
}

function NotFound() {
  const t = useMessages();
  const language = useLanguage();
  return (
    <Apology title={t('site.notFound')} text={t('site.notFoundText')}>
      <ButtonLink to={paths.home(language)}>{t('site.toHome')}</ButtonLink>
      <ButtonLink variant="quiet" to={paths.newsList(language)}>
        {t('site.toNews')}
      </ButtonLink>
    </Apology>
  );
}

function Unreachable({ error }: { error: unknown }) {
  const t = useMessages();
  const { revalidate, state } = useRevalidator();
  const trying = state === 'loading';
  useEffect(() => {
    if (!isStrapiError(error)) console.error(error);
  }, [error]);
  const hasTried = useRef(false);
  useEffect(
    // The button, which had the focus, is gone once the page is drawn.
    () => () => {
      if (hasTried.current) focusHeading(document.querySelector('main'));
    },
    [],
  );
  function tryAgain() {
    hasTried.current = true;
    void revalidate();
  }
  return (
    <Apology title={t('site.unreachable')} text={t('site.unreachableText')}>
      <Button disabled={trying} onClick={tryAgain}>
        {trying ? t('site.retrying') : t('site.retry')}
      </Button>
    </Apology>
  );
}

interface ApologyProps {
  title: string;
  text: string;
  children: ReactNode;
}

function Apology({ title, text, children }: ApologyProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <PageLayout>
      <PageHead title={title} noIndex />
      <div className="max-w-2xl py-16">
        <h1 ref={heading} tabIndex={-1} className="text-display font-semibold tracking-tight">
          {title}
        </h1>
        <p className="mt-6 font-serif text-title-s text-muted">{text}</p>
        <div className="mt-8 flex flex-wrap gap-4">{children}</div>
      </div>
    </PageLayout>
  );
}
