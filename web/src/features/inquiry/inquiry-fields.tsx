import { inquiryLimits, inquiryTopics } from '@wsco/content-client/inquiry-rules';
import type { UseFormReturn } from 'react-hook-form';
import { formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { Field } from '../../ui/field';
import { faultText } from './fault-text';
import { fieldId } from './field-id';
import type { TypedInquiry } from './inquiry-answer';
import type { DraftField, InquiryDraft } from './inquiry-draft';

const textFields = [
  { name: 'name', type: 'text', autoComplete: 'name', required: true },
  { name: 'email', type: 'email', autoComplete: 'email', required: true },
  { name: 'organization', type: 'text', autoComplete: 'organization', required: false },
  { name: 'country', type: 'text', autoComplete: 'country-name', required: false },
  { name: 'phone', type: 'tel', autoComplete: 'tel', required: false },
] as const;

interface InquiryFieldsProps {
  form: UseFormReturn<InquiryDraft>;
  /** What stands in the fields before anybody types. */
  typed: TypedInquiry;
}

export function InquiryFields({ form, typed }: InquiryFieldsProps) {
  const t = useMessages();
  const language = useLanguage();
  // What is typed while it is sent would be lost; a field that is disabled would be sent empty.
  const { errors, isSubmitting } = form.formState;
  const describe = (name: DraftField) => {
    const fault = errors[name];
    return {
      id: fieldId(name),
      label: t(`inquiry.${name}`),
      error: fault && faultText(t, language, name, fault.message),
    };
  };
  const longest = formatNumber(language, inquiryLimits.message.max);
  const helpOf: Partial<Record<DraftField, string>> = {
    email: t('inquiry.email.help'),
    phone: t('inquiry.phone.help'),
  };

  return (
    <>
      <Field {...describe('topic')} required>
        {(control) => (
          <select {...control} {...form.register('topic')} defaultValue={typed.topic ?? ''}>
            <option value="">{t('inquiry.topic.choose')}</option>
            {inquiryTopics.map((topic) => (
              <option
                key={topic}
                value={topic}
                disabled={isSubmitting && topic !== form.getValues('topic')}
              >
                {t(`inquiry.topics.${topic}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...describe('message')} help={t('inquiry.message.help', { max: longest })} required>
        {(control) => (
          <textarea
            {...control}
            rows={8}
            readOnly={isSubmitting}
            {...form.register('message')}
            defaultValue={typed.message}
          />
        )}
      </Field>
      {textFields.map(({ name, type, autoComplete, required }) => (
        <Field key={name} {...describe(name)} help={helpOf[name]} required={required}>
          {(control) => (
            <input
              {...control}
              type={type}
              readOnly={isSubmitting}
              autoComplete={autoComplete}
              {...form.register(name)}
              defaultValue={typed[name]}
            />
          )}
        </Field>
      ))}
    </>
  );
}
