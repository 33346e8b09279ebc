const name = 'website';

/** Nobody sees it, reaches it with a key or has it read aloud: who fills it in is a program. */
export function WebsiteField() {
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        Website
        <input type="text" name={name} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}

/** What stands in it. */
export function websiteIn(form: FormData | HTMLFormElement): string {
  const value = (form instanceof FormData ? form : new FormData(form)).get(name);
  return typeof value === 'string' ? value : '';
}
