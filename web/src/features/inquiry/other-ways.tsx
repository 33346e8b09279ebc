import { useMessages } from '../../i18n/messages';
import { PhoneLink } from '../site/phone-link';
import { useSite } from '../site/use-site';

/** What happens to an inquiry, and how to reach people without the form. */
export function OtherWays() {
  const t = useMessages();
  const site = useSite();
  if (!site) return null;
  const { inquiryNext, phone, email, address } = site;
  return (
    <aside className="grid content-start gap-8 border-t border-hairline pt-6 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-10">
      {inquiryNext && (
        <section>
          <h2 className="text-title-s font-semibold">{t('inquiry.next')}</h2>
          <p className="measure mt-2 text-muted">{inquiryNext}</p>
        </section>
      )}
      {(phone ?? email ?? address) && (
        <section>
          <h2 className="text-title-s font-semibold">{t('inquiry.otherWays')}</h2>
          <address className="mt-2 grid justify-items-start gap-1 not-italic">
            {phone && <PhoneLink phone={phone} />}
            {email && (
              <a href={`mailto:${email}`} className="link">
                {email}
              </a>
            )}
            {address && <p className="mt-2 whitespace-pre-line text-muted">{address}</p>}
          </address>
        </section>
      )}
    </aside>
  );
}
