import { invalidArgument } from '../errors.js';
import type { SchemaAttribute, SchemaDocument, SchemaModel } from '../schema-document.js';
import { isRecord } from './fault.js';
import type { Fault } from './fault.js';
import { scalarFault } from './scalar-fault.js';
import { scalarsOf, selectedLinks, selectedScalars } from './selection.js';

function modelOf(schema: SchemaDocument, uid: string): SchemaModel {
  const model = schema[uid];
  if (model) return model;
  throw invalidArgument('uid', `is "${uid}", which is not in the schema; is it of this server?`);
}

/** Everything in which an answer differs from what a query asks for. */
export function findFaults(
  schema: SchemaDocument,
  uid: string,
  query: object,
  data: unknown,
): Fault[] {
  const faults: Fault[] = [];
  const asked = Reflect.get(query, 'status') === 'draft';

  function report(path: readonly string[], message: string) {
    faults.push({ path, message });
  }

  function checkModel(
    uid: string,
    query: unknown,
    value: unknown,
    path: readonly string[],
    outer: boolean,
    extra: readonly string[] = [],
  ) {
    const model = modelOf(schema, uid);
    if (!isRecord(value)) return report(path, `should be ${uid}`);
    const isDraft = model.kind === 'component' ? outer : asked && model.draftAndPublish === true;
    const scalars = selectedScalars(model, query);
    const links = selectedLinks(model, query);
    for (const [name, attribute] of Object.entries(scalars)) {
      const fault = scalarFault(attribute, value[name], isDraft);
      if (fault) report([...path, name], fault);
    }
    for (const [name, selection] of Object.entries(links)) {
      const attribute = model.attributes[name];
      if (!attribute?.targets) report([...path, name], `is no link of ${uid}`);
      else checkLink(attribute, selection, value[name], [...path, name], isDraft);
    }
    // Strapi leaves what it sorted by in some answers.
    const known = [...Object.keys(scalarsOf(model)), ...Object.keys(links), ...extra];
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) report([...path, name], 'was not asked for');
    }
  }

  function checkLink(
    attribute: SchemaAttribute,
    query: unknown,
    value: unknown,
    path: readonly string[],
    isDraft: boolean,
  ) {
    const { type, targets = [], many, required } = attribute;
    const [target = ''] = targets;
    if (value === undefined) return report(path, whyMissing(attribute));
    if (isRecord(query) && query.count === true) {
      if (!isRecord(value) || !Number.isInteger(value.count)) report(path, 'should be a count');
    } else if (many) {
      if (!Array.isArray(value)) return report(path, 'should be a list');
      value.forEach((each: unknown, index) => {
        const at = [...path, String(index)];
        if (type === 'dynamiczone') checkSection(targets, query, each, at, isDraft);
        else checkModel(target, query, each, at, isDraft);
      });
    } else if (value !== null) checkModel(target, query, value, path, isDraft);
    else if (type === 'component' && required && !isDraft) {
      report(path, 'is null, and the schema requires it');
    }
  }

  function checkSection(
    targets: readonly string[],
    query: unknown,
    value: unknown,
    path: readonly string[],
    isDraft: boolean,
  ) {
    const component = isRecord(value) ? String(value.__component) : '';
    const fragments = isRecord(query) && isRecord(query.on) ? query.on : undefined;
    if (!targets.includes(component) || (fragments && !(component in fragments))) {
      return report(path, `is "${component}", a component that was not asked for`);
    }
    const selection = fragments ? fragments[component] : query;
    checkModel(component, selection, value, path, isDraft, ['__component']);
  }

  checkModel(uid, query, data, [], asked);
  return faults;
}

function whyMissing({ type, targets = [] }: SchemaAttribute) {
  return type === 'relation'
    ? `is missing: Strapi leaves out what a role may not read; may it find ${targets.join(', ')}?`
    : 'is missing, although it was asked for';
}
