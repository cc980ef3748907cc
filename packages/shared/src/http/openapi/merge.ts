import * as v from 'valibot';

const Section = v.record(v.string(), v.unknown());
const SECTIONS = ['schemas', 'responses'] as const;

/** What is read of a service's part; everything inside is passed on as it is. */
const Part = v.object({
  paths: v.record(v.string(), Section),
  components: v.object({ schemas: Section, responses: Section }),
});
export type Part = v.InferOutput<typeof Part>;

/** A service's part as JSON text, and the service's name in Pascal case. */
export interface NamedPart {
  service: string;
  json: string;
}

/**
 * Joins the parts of one API description; the order of the answer depends on names alone. Services
 * are deployed one by one, so two may describe one component differently for a while: the later
 * one's is then named after its service. Of an operation that two describe, the first one's counts.
 */
export function mergeParts(parts: readonly NamedPart[]): Part {
  const merged: Part = { paths: {}, components: { schemas: {}, responses: {} } };
  for (const part of parts) {
    const { paths, components } = withoutConflicts(part, merged);
    for (const [path, item] of Object.entries(paths)) {
      merged.paths[path] = { ...item, ...merged.paths[path] };
    }
    for (const section of SECTIONS) Object.assign(merged.components[section], components[section]);
  }
  return {
    paths: sorted(Object.entries(merged.paths).map(([path, item]) => [path, sorted(item)])),
    components: {
      schemas: sorted(merged.components.schemas),
      responses: sorted(merged.components.responses),
    },
  };
}

/** Renames until nothing differs: a renamed component also changes those that refer to it. */
function withoutConflicts({ service, json }: NamedPart, merged: Part): Part {
  const renamed = new Set<string>();
  for (;;) {
    const part = rename(json, service, renamed);
    const conflict = conflictOf(part, merged);
    if (conflict === null) return part;
    renamed.add(conflict);
  }
}

/** Puts the service's name before the components of `names` (`schemas/Job`), wherever they stand. */
function rename(json: string, service: string, names: ReadonlySet<string>): Part {
  let text = json;
  for (const name of names) {
    const to = name.replace('/', `/${service}`);
    text = text.replaceAll(`"#/components/${name}"`, `"#/components/${to}"`);
  }
  const part = v.parse(Part, JSON.parse(text));
  for (const section of SECTIONS) {
    part.components[section] = Object.fromEntries(
      Object.entries(part.components[section]).map(([name, component]) => [
        names.has(`${section}/${name}`) ? `${service}${name}` : name,
        component,
      ]),
    );
  }
  return part;
}

function conflictOf(part: Part, merged: Part): string | null {
  for (const section of SECTIONS) {
    for (const [name, component] of Object.entries(part.components[section])) {
      const known = merged.components[section][name];
      if (known === undefined || JSON.stringify(known) === JSON.stringify(component)) continue;
      return `${section}/${name}`;
    }
  }
  return null;
}

const sorted = <T>(entries: Record<string, T> | [string, T][]): Record<string, T> =>
  Object.fromEntries(
    (Array.isArray(entries) ? entries : Object.entries(entries)).toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
