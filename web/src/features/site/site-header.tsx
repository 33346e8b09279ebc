import type { Alternates } from '../../ui/alternates';
import { InquiryButton } from './inquiry-button';
import { LanguageSwitch } from './language-switch';
import { MainMenu } from './main-menu';
import { PhoneMenu } from './phone-menu';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

export function SiteHeader({ alternates }: { alternates: Alternates | null }) {
  return (
    <div className="wrap">
      <div className="flex items-center justify-between gap-4 py-4 md:py-6">
        <Wordmark />
        <div className="no-print flex shrink-0 items-center gap-3">
          <div className="flex items-center gap-3 max-md:hidden">
            <LanguageSwitch alternates={alternates} />
            <ThemeSwitch />
            <InquiryButton />
          </div>
          <PhoneMenu alternates={alternates} />
        </div>
      </div>
      <div className="border-b border-ink">
        <MainMenu />
      </div>
    </div>
  );
}
