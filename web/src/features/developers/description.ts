import { descriptionSchema } from './description-schema';
import { operationsOf } from './operations-of';
import { typesOf } from './types-of';
import type { TypePart } from './value-text';

export interface Attribute {
  name: string;
  type: TypePart[];
  description?: string | undefined;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description?: string | undefined;
  parameters: { name: string; description?: string | undefined; examples: string[] }[];
  /** What is sent with it. */
  sends: Attribute[];
  /** What comes back as `data`. */
  answer: TypePart[];
  answerAttributes: Attribute[];
  statuses: string[];
}

export interface DescribedType {
  name: string;
  description?: string | undefined;
  /** What it is one of, when it has no attributes. */
  type: TypePart[];
  attributes: Attribute[];
}

/** What the page shows of the API. */
export interface Description {
  version: string;
  operations: Operation[];
  types: DescribedType[];
}

/** Reads an OpenAPI document; throws when it is none. */
export function readDescription(document: object): Description {
  const parsed = descriptionSchema.parse(document);
  const operations = operationsOf(parsed);
  return { version: parsed.info.version, operations, types: typesOf(parsed, operations) };
}
