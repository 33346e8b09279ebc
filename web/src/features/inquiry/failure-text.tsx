import { useMessages } from '../../i18n/messages';
import { useSite } from '../site/use-site';

const reasons: Partial<Record<string, string>> = {
  network: 'inquiry.failed.network',
  timeout: 'inquiry.failed.timeout',
  'rate-limited': 'inquiry.failed.rateLimited',
};

/** Why nothing was sent, by the kind of the client's error, and the ways that are left. */
export function FailureText({ kind }: { kind: string }) {
  const t = useMessages();
  const site = useSite();
  return (
    <div className="measure mt-3 grid gap-2">
      <p>
        {t(reasons[kind] ?? 'inquiry.failed.server')} {t('inquiry.failed.kept')}
      </p>
      {site?.email && (
        <p>
          {t('inquiry.failed.orWrite')}{' '}
          <a href={`mailto:${site.email}`} className="link">
            {site.email}
          </a>
        </p>
      )}
    </div>
  );
}
