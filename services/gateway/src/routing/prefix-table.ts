type ServiceBinding = 'CORE' | 'AI_SERVICE' | 'INTEGRATIONS';

/**
 * Which service answers which paths; the longest pattern wins, `:id` stands for one segment and a
 * final `*` for the rest of one. Everything else under /api belongs to core.
 */
const TABLE: readonly (readonly [pattern: string, service: ServiceBinding])[] = [
  ['/api/jobs/search', 'AI_SERVICE'],
  ['/api/jobs/recommended', 'AI_SERVICE'],
  ['/api/jobs/:id/analyze', 'AI_SERVICE'],
  ['/api/jobs/:id/similar', 'AI_SERVICE'],
  ['/api/analyses', 'AI_SERVICE'],
  ['/api/applications/generate', 'AI_SERVICE'],
  ['/api/resume/parse', 'AI_SERVICE'],
  ['/api/resume/linkedin-zip', 'AI_SERVICE'],
  ['/api/resume/analyze-gaps', 'AI_SERVICE'],
  ['/api/resume/gap-*', 'AI_SERVICE'],
  ['/api/spam-detection', 'AI_SERVICE'],
  ['/api/analytics', 'AI_SERVICE'],
  ['/api/admin/embeddings', 'AI_SERVICE'],
  ['/api/admin/feeds', 'INTEGRATIONS'],
  ['/api/auth/linkedin', 'INTEGRATIONS'],
  ['/api/emails', 'INTEGRATIONS'],
  ['/api/exports', 'INTEGRATIONS'],
  ['/api/jobs/scrape', 'INTEGRATIONS'],
  ['/api/feeds', 'INTEGRATIONS'],
  ['/api/webhooks', 'INTEGRATIONS'],
  ['/api', 'CORE'],
];

const ROWS = TABLE.map(([pattern, service]) => ({
  row: pattern,
  service,
  matches: new RegExp(`^${pattern.replaceAll(':id', '[^/]+').replace('*', '[^/]*')}(?:/|$)`),
})).toSorted((a, b) => b.row.length - a.row.length);

export interface PrefixRow {
  /** The pattern, as limits name it. */
  row: string;
  /** The binding of the service that answers. */
  service: ServiceBinding;
}

/** The row a path falls into, or null for a path outside /api. */
export const prefixRow = (pathname: string): PrefixRow | null =>
  ROWS.find(({ matches }) => matches.test(pathname)) ?? null;
