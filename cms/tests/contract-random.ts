import type { SchemaDocument } from '@wsco/strapi-client/testing';

type Attribute = SchemaDocument[string]['attributes'][string];

const dates = ['2026-02-15', '2026-06-01', '2026-09-30'];
const texts = ['a', 'the', 'CITY', 'é', ' ', 'one-table', '%'];
const wordings = ['$contains', '$notContains', '$containsi', '$startsWith', '$endsWithi', '$eqi'];
const comparisons = ['$eq', '$ne', '$lt', '$lte', '$gt', '$gte'];

/** Questions about a schema that nobody thought of; the same for the same seed. */
export function randomQueries(schema: SchemaDocument, seed: number) {
  let state = seed;

  function random() {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  }

  const maybe = (chance: number) => random() < chance;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

  function attributes(uid: string, where: (attribute: Attribute) => boolean) {
    return Object.entries(schema[uid]?.attributes ?? {}).filter(([, each]) => where(each));
  }

  const targetOf = ({ type, targets = [] }: Attribute) =>
    type === 'dynamiczone' ? undefined : targets[0];
  const isPlain = ({ type, targets }: Attribute) => !targets && !['json', 'blocks'].includes(type);
  const isReachable = (each: Attribute) => isPlain(each) || targetOf(each) !== undefined;

  function valueOf({ type, values }: Attribute) {
    if (type === 'integer' || type === 'decimal') return Math.floor(random() * 6);
    if (type === 'boolean') return maybe(0.5);
    if (type === 'date') return pick(dates);
    if (type === 'time') return '08:00:00';
    return pick(values ?? texts);
  }

  function condition(attribute: Attribute): unknown {
    const { type } = attribute;
    if (maybe(0.2)) return { [pick(['$null', '$notNull'])]: maybe(0.5) };
    if (maybe(0.2)) return { $not: { [pick(comparisons)]: valueOf(attribute) } };
    if (maybe(0.2)) return { [pick(['$in', '$notIn'])]: [valueOf(attribute), valueOf(attribute)] };
    const isText = ['string', 'text', 'uid'].includes(type);
    return { [pick(isText ? [...comparisons, ...wordings] : comparisons)]: valueOf(attribute) };
  }

  /** Groups beside a link's own, and `$not` within a link, are what Strapi cannot do. */
  function filters(uid: string, depth: number, within = false): object {
    if (depth > 0 && maybe(0.2)) {
      return { [pick(['$and', '$or'])]: [filters(uid, depth - 1), filters(uid, depth - 1)] };
    }
    if (depth > 0 && !within && maybe(0.1)) return { $not: filters(uid, depth - 1) };
    const found = attributes(uid, depth > 0 ? isReachable : isPlain);
    if (found.length === 0) return {};
    const [name, attribute] = pick(found);
    const target = targetOf(attribute);
    return { [name]: target ? filters(target, depth - 1, true) : condition(attribute) };
  }

  function sort(uid: string, depth: number): string {
    const found = attributes(uid, depth > 0 ? isReachable : isPlain);
    if (found.length === 0) return 'id';
    const [name, attribute] = pick(found);
    const target = targetOf(attribute);
    return target ? `${name}.${sort(target, depth - 1)}` : `${name}:${pick(['asc', 'desc'])}`;
  }

  function fields(uid: string) {
    const found = attributes(uid, ({ targets }) => !targets);
    return found.length > 0 ? { fields: [pick(found)[0]] } : {};
  }

  function selection(uid: string, depth: number): object {
    return {
      ...(maybe(0.7) && fields(uid)),
      ...(depth > 0 && maybe(0.7) && populate(uid, depth)),
    };
  }

  function link({ type, targets = [], many }: Attribute, depth: number): unknown {
    if (maybe(0.2)) return true;
    if (type === 'dynamiczone') {
      if (maybe(0.2)) return { populate: '*' };
      return { on: Object.fromEntries(targets.map((uid) => [uid, selection(uid, depth - 1)])) };
    }
    const [uid = ''] = targets;
    return {
      ...selection(uid, depth - 1),
      ...(many && maybe(0.4) && { filters: filters(uid, 1, true) }),
      ...(many && maybe(0.4) && { sort: [sort(uid, 0), 'id'] }),
    };
  }

  function populate(uid: string, depth: number): object {
    const found = attributes(uid, ({ targets }) => targets !== undefined);
    if (found.length === 0) return {};
    if (maybe(0.1)) return { populate: '*' };
    const links = [pick(found), pick(found)].map(([name, attribute]): [string, unknown] => [
      name,
      link(attribute, depth),
    ]);
    return { populate: Object.fromEntries(links) };
  }

  return (uid: string) => ({
    ...selection(uid, 3),
    ...(maybe(0.7) && { filters: filters(uid, 3) }),
    ...(maybe(0.6) && { sort: [sort(uid, 2), 'id'] }),
    ...(maybe(0.3) && { locale: 'fr' }),
    ...(maybe(0.3) && { pagination: { page: pick([1, 2]), pageSize: pick([1, 3, 10]) } }),
  });
}
