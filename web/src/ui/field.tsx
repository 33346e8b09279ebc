import { useId } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/messages';

/** What the input, textarea or select inside a field must carry. */
interface FieldControl {
  id: string;
  required: boolean;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  className: string;
}

interface FieldProps {
  label: string;
  help?: string | undefined;
  /** What is wrong, in words; absent when nothing is. */
  error?: string | undefined;
  required?: boolean;
  /** The control's id, when something else links to it. */
  id?: string;
  children: (control: FieldControl) => ReactNode;
}

const controlClass =
  'mt-2 block w-full border border-control bg-transparent px-3 py-2.5 text-base aria-invalid:border-fault aria-invalid:border-2';

/** A label, a control, its help and what is wrong with it. */
export function Field({ label, help, error, required = false, id, children }: FieldProps) {
  const t = useMessages();
  const ownId = useId();
  const control = id ?? ownId;
  const helpId = `${control}-help`;
  const errorId = `${control}-error`;
  const describedBy = [error && errorId, help && helpId].filter(Boolean).join(' ');
  return (
    <div className="mb-6">
      <label htmlFor={control} className="font-semibold">
        {label}
        {!required && <span className="font-normal text-muted"> ({t('site.optional')})</span>}
      </label>
      {children({
        id: control,
        required,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
        className: controlClass,
      })}
      {error && (
        <p id={errorId} className="mt-2 font-semibold text-fault">
          {error}
        </p>
      )}
      {help && (
        <p id={helpId} className="mt-2 text-note text-muted">
          {help}
        </p>
      )}
    </div>
  );
}
