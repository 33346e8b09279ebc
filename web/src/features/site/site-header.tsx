import type { Alternates } from '../../ui/alternates';

export function SiteHeader(_: { alternates: Alternates | null }) {
  return null;
}
