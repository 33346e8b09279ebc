import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { FailureText } from './failure-text';
import { faultText } from './fault-text';
import { fieldId } from './field-id';
import { draftFields } from './inquiry-draft';
import type { InquiryDraft } from './inquiry-draft';

interface ErrorSummaryProps {
  form: UseFormReturn<InquiryDraft>;
  /** Why the gateway could not send it, before anything was tried here. */
  refusal: string | undefined;
}

/** Everything that keeps the inquiry from being sent; takes the focus each time that it was tried. */
export function ErrorSummary({ form, refusal }: ErrorSummaryProps) {
  const t = useMessages();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const { errors, submitCount } = form.formState;
  const faulty = draftFields.filter((field) => errors[field]);
  const failure = errors.root?.type ?? (submitCount === 0 ? refusal : undefined);

  useEffect(() => {
    if (submitCount > 0) box.current?.focus();
  }, [submitCount]);

  if (faulty.length === 0 && failure === undefined) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby="inquiry-errors"
      className="mb-10 border-2 border-fault p-5"
    >
      <h2 id="inquiry-errors" className="text-title-s font-semibold">
        {faulty.length > 0 ? t('inquiry.faults', { count: faulty.length }) : t('inquiry.notSent')}
      </h2>
      {typeof failure === 'string' && <FailureText kind={failure} />}
      <ul className="mt-3 grid gap-1 empty:hidden">
        {faulty.map((field) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                form.setFocus(field);
              }}
              className="text-fault underline underline-offset-4 hover:decoration-2"
            >
              {faultText(t, language, field, errors[field]?.message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
