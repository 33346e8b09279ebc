import type { PublicModel } from './public-model';
import { targetsOf } from './public-model';

interface Example {
  summary: string;
  value: unknown;
}

export type Examples = Record<string, Example>;

type FindModel = (uid: string) => PublicModel | undefined;

/** Names of values, those first that one would choose first. */
function telling({ values }: PublicModel) {
  const plain = ['string', 'uid', 'text', 'email', 'date', 'integer'];
  return values
    .filter(([name, { type }]) => name !== 'locale' && plain.includes(type))
    .sort(([, left], [, right]) => plain.indexOf(left.type) - plain.indexOf(right.type))
    .map(([name]) => name);
}

function some(examples: Record<string, Example | undefined | false>): Examples {
  return Object.fromEntries(
    Object.entries(examples).flatMap(([name, each]) => (each ? [[name, each]] : [])),
  );
}

export function fieldExamples(model: PublicModel): Examples {
  const value = telling(model).slice(0, 2);
  return some({ some: value.length > 0 && { summary: 'Only these', value } });
}

export function sortExamples(model: PublicModel): Examples {
  const [first] = telling(model);
  const date = model.values.find(([, { type }]) => type === 'date')?.[0] ?? 'publishedAt';
  return some({
    newest: { summary: 'The newest first', value: [`${date}:desc`] },
    words: first !== undefined && { summary: 'In the order of words', value: [`${first}:asc`] },
  });
}

export function filterExamples(model: PublicModel, find: FindModel): Examples {
  const [first] = telling(model);
  const [relation, attribute] =
    model.links.find(([name, { type }]) => type === 'relation' && name !== 'localizations') ?? [];
  const target = attribute && find(targetsOf(attribute)[0] ?? '');
  const name = target && telling(target)[0];
  return some({
    words: first !== undefined && {
      summary: 'Whatever the case of the letters',
      value: { [first]: { $containsi: 'city' } },
    },
    linked: relation !== undefined &&
      name !== undefined && {
        summary: 'By what is linked',
        value: { [relation]: { [name]: { $startsWith: 'A' } } },
      },
  });
}

export function populateExamples(model: PublicModel, find: FindModel): Examples {
  const zone = model.links.find(([, { type }]) => type === 'dynamiczone');
  const [link, attribute] = model.links.find(([, { type }]) => type !== 'dynamiczone') ?? [];
  const target = attribute && find(targetsOf(attribute)[0] ?? '');
  const sections = zone && targetsOf(zone[1]).slice(0, 2);
  return some({
    whole: link !== undefined && { summary: 'A link', value: { [link]: true } },
    part: link !== undefined &&
      target && {
        summary: 'Some of what is linked',
        value: { [link]: { fields: telling(target).slice(0, 2) } },
      },
    sections: zone &&
      sections && {
        summary: 'Sections of some types',
        value: { [zone[0]]: { on: Object.fromEntries(sections.map((uid) => [uid, true])) } },
      },
  });
}
