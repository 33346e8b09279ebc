import type { DraftField } from './inquiry-draft';

export function fieldId(field: DraftField) {
  return `inquiry-${field}`;
}
