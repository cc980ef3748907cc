/**
 * Workers in the place of the services, for tests of the gateway alone: their entrypoints answer
 * every request with 200 and what they were sent, and the identity one knows the test's key.
 */
export function standInServices(signingKey: Record<string, unknown>) {
  const { d: _, ...publicKey } = signingKey;
  const names = { core: 'CoreApi', ai: 'AiApi', integrations: 'IntegrationsApi' };
  return Object.entries(names).map(([service, entrypoint]) => ({
    name: `jobmatch-${service}-local`,
    modules: true,
    compatibilityDate: '2026-08-04',
    script: `
      import { WorkerEntrypoint } from 'cloudflare:workers';
      export class ${entrypoint} extends WorkerEntrypoint {
        async fetch(request) {
          return Response.json({
            service: '${service}',
            headers: Object.fromEntries(request.headers),
            body: await request.text(),
          });
        }
      }
      export class IdentityRpc extends WorkerEntrypoint {
        jwks() {
          return { keys: [${JSON.stringify({ ...publicKey, use: 'sig' })}] };
        }
      }
      export default { fetch: () => new Response(null, { status: 404 }) };
    `,
  }));
}
