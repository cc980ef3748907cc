import type { LinkedInStandIn } from '@jobmatch/integrations/local/linkedin';
import type { Fleet } from '../../support/fleet.ts';
import type { DescribedRoute } from '../../support/api-description.ts';
import { createRow } from '../../support/create-row.ts';
import { ROW_MAKERS } from '../../support/row-makers.ts';
import { EXAMPLES } from './examples.ts';
import type { Stranger } from './people.ts';

/** A request that a route takes, when everything works. */
export interface ExampleRequest {
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** What an example is made from: everything it needs is set up by the person themselves. */
export interface Setting {
  fleet: Fleet;
  person: Stranger;
  linkedIn: LinkedInStandIn;
  /** The ids in the path. */
  ids: readonly string[];
}

export interface Example {
  /** What the path names, where a row of the collection is not enough. */
  ids?: (setting: Omit<Setting, 'ids'>) => Promise<readonly string[]>;
  /** What has to be there before. */
  before?: (setting: Setting) => Promise<unknown>;
  query?: (setting: Setting) => Promise<string> | string;
  body?: unknown;
  /** A body that names what was set up. */
  bodyOf?: (setting: Setting) => unknown;
  headers?: Record<string, string>;
  /** A body with the headers that its sender signed it with. */
  signed?: (setting: Setting) => Promise<{ body: string; headers: Record<string, string> }>;
}

/** Sets up what a route needs for a person, and answers a request that it takes. */
export async function exampleOf(
  { method, path }: DescribedRoute,
  made: Omit<Setting, 'ids'>,
): Promise<ExampleRequest> {
  const example: Example = EXAMPLES[`${method} ${path}`] ?? {};
  const ids = await (example.ids ?? rowOf(path))(made);
  const setting = { ...made, ids };
  await example.before?.(setting);
  const named = [...ids];
  const filled = path.replaceAll(/\{\w+\}/g, () => named.shift() ?? crypto.randomUUID());
  const request = { path: filled + ((await example.query?.(setting)) ?? '') };
  if (example.signed !== undefined) return { ...request, ...(await example.signed(setting)) };
  const body = example.bodyOf === undefined ? example.body : await example.bodyOf(setting);
  return {
    ...request,
    ...(body === undefined ? {} : { body }),
    ...(example.headers === undefined ? {} : { headers: example.headers }),
  };
}

/** A row of the collection that the path names; none where it names none. */
const rowOf =
  (path: string) =>
  async ({ fleet, person }: Omit<Setting, 'ids'>): Promise<readonly string[]> => {
    if (!path.includes('{')) return [];
    const collection = path.slice(0, path.lastIndexOf('/{'));
    const make = ROW_MAKERS.get(collection);
    if (make !== undefined) return make(fleet, person);
    const body = EXAMPLES[`POST ${collection}`]?.body;
    return [await createRow(fleet, person, collection, body)];
  };
