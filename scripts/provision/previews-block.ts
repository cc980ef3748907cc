/** What a preview shares with its environment. Paths, assets and dates are the Worker's; secrets come with it. */
const SHARED_FIELDS = ['version_metadata', 'kv_namespaces', 'services', 'durable_objects'] as const;

/**
 * The settings of a Worker's previews (https://developers.cloudflare.com/workers/previews/), which inherit
 * none of the Worker's. Durable Objects are new with each preview, everything else is the environment's,
 * so the cache of answers is left alone.
 */
export function previewsBlock(settings: Readonly<Record<string, unknown>>): object {
  const shared = SHARED_FIELDS.filter((field) => settings[field] !== undefined).map((field) => [
    field,
    settings[field],
  ]);
  return { ...Object.fromEntries(shared), vars: { ...vars(settings), API_CACHE_ENABLED: false } };
}

const vars = ({ vars: values }: Readonly<Record<string, unknown>>): object =>
  typeof values === 'object' && values !== null ? values : {};
