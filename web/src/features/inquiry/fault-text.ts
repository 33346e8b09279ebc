import { inquiryLimits } from '@wsco/content-client/inquiry-rules';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Translate } from '../../i18n/messages';
import type { DraftField } from './inquiry-draft';

const needed: readonly DraftField[] = ['topic', 'message', 'name', 'email'];
const ofOwnForm: readonly DraftField[] = ['email', 'phone'];

/** What is wrong with a field and how to mend it, from the fault's code. */
export function faultText(
  t: Translate,
  language: Language,
  field: DraftField,
  code: string | undefined,
) {
  const label = t(`inquiry.${field}`);
  const { min, max } = field === 'topic' ? { min: 0, max: 0 } : inquiryLimits[field];
  if (code === 'required' && needed.includes(field)) return t(`inquiry.${field}.required`);
  if (code === 'too-short') return t('inquiry.tooShort', { label, min });
  if (code === 'too-long') {
    return t('inquiry.tooLong', { label, max: formatNumber(language, max) });
  }
  return ofOwnForm.includes(field)
    ? t(`inquiry.${field}.invalid`)
    : t('inquiry.invalid', { label });
}
