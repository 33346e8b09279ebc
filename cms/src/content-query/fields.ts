import { refuse } from './refusal';
import type { Path } from './refusal';

/** Refuses a list of fields that names nothing. */
export function checkFields(fields: unknown, path: Path): void {
  const names: unknown[] = Array.isArray(fields) ? fields : [fields];
  for (const name of names.flatMap((each) =>
    typeof each === 'string' ? each.split(',') : [each],
  )) {
    if (typeof name !== 'string' || name.trim() === '' || name.trim() in Object.prototype) {
      refuse([...path, String(name)], `Invalid key ${String(name)} at ${path.join('.')}`);
    }
  }
}
