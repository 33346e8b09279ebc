import type { Attribute } from './description';
import type { ValueSchema } from './description-schema';
import { typeOf } from './value-text';

export function attributesOf({ properties = {} }: ValueSchema): Attribute[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    description: schema.description,
  }));
}
