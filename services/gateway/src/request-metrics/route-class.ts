/** Routes that may take as long, and are measured against one objective (docs/operations.md). */
export type RouteClass = 'own' | 'read' | 'write' | 'search' | 'sign_in' | 'model' | 'outside';

/** `:id` stands for one segment. What is not listed is a read or a write by its method. */
const CLASSES: readonly (readonly [route: string, routeClass: RouteClass])[] = [
  ['POST /api/jobs/search', 'search'],
  ['GET /api/jobs/recommended', 'search'],
  ['GET /api/jobs/:id/similar', 'search'],
  // They hash a password, or answer as if.
  ['POST /api/auth/login', 'sign_in'],
  ['POST /api/auth/signup', 'sign_in'],
  ['POST /api/auth/password', 'sign_in'],
  ['POST /api/auth/password/reset', 'sign_in'],
  // They wait for a model, or read and write documents.
  ['POST /api/jobs/:id/analyze', 'model'],
  ['POST /api/applications/generate', 'model'],
  ['POST /api/resume/parse', 'model'],
  ['POST /api/resume/linkedin-zip', 'model'],
  ['POST /api/exports/:format', 'model'],
  ['POST /api/exports/resume/:format', 'model'],
  // They wait for a third party.
  ['POST /api/jobs/scrape', 'outside'],
  ['POST /api/feeds/import', 'outside'],
  ['POST /api/feeds/:id/refresh', 'outside'],
  ['GET /api/auth/linkedin', 'outside'],
  ['GET /api/auth/linkedin/callback', 'outside'],
];

const MATCHERS = CLASSES.map(([route, routeClass]) => ({
  routeClass,
  matches: new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}/*$`),
}));

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** `own` is what the gateway answers by itself: pages, descriptions, health, and MCP's envelope. */
export function routeClassOf(method: string, pathname: string): RouteClass {
  if (!pathname.startsWith('/api/')) return 'own';
  const listed = MATCHERS.find(({ matches }) => matches.test(`${method} ${pathname}`));
  return listed?.routeClass ?? (READS.has(method) ? 'read' : 'write');
}
