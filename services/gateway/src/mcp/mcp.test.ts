import { describe, expect, it } from 'vitest';
import { bindings, newToken, pass } from '../../test/passage.ts';
import type { Env } from '../env.ts';
import { ask, message, post } from './mcp-for-tests.ts';

const codeOf = async (response: Response) => [
  response.status,
  (await response.json<{ code: string }>()).code,
];

describe('a request to /mcp', () => {
  it.each(['GET', 'DELETE', 'PUT'])('with %s is told that only POST is taken', async (method) => {
    const response = await pass('/mcp', { method, token: await newToken() });
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    expect(await codeOf(response)).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  it('without a token is told where tokens come from', async () => {
    const response = await pass('/mcp', { method: 'POST', body: '{}' });
    expect(response.headers.get('www-authenticate')).toBe(
      'Bearer realm="jobmatch", resource_metadata="https://gateway.test/.well-known/oauth-protected-resource/mcp"',
    );
    expect(await codeOf(response)).toEqual([401, 'MISSING_AUTH_HEADER']);
    const metadata = await pass('/.well-known/oauth-protected-resource/mcp');
    expect(await metadata.json()).toEqual({
      resource: 'https://gateway.test/mcp',
      resource_name: 'JobMatch AI',
      bearer_methods_supported: ['header'],
    });
  });

  it('with a token that does not hold is told so', async () => {
    const response = await post(message('ping'), { token: 'jmp_invented' });
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expect(await codeOf(response)).toEqual([401, 'INVALID_TOKEN']);
  });

  it('names the issuers whose tokens it takes', async () => {
    const EXTERNAL_ISSUERS = ['https://one.example', 'https://two.example'].map((issuer) => ({
      provider: 'one',
      issuer,
      audience: 'authenticated',
      jwksUrl: `${issuer}/jwks`,
    }));
    // The generated type of the local configuration is that of an empty list.
    const env = { ...bindings, EXTERNAL_ISSUERS } as unknown as Env; // the generated type is of the empty list
    const metadata = await pass('/.well-known/oauth-protected-resource/mcp', {}, env);
    expect(await metadata.json()).toMatchObject({
      authorization_servers: ['https://one.example', 'https://two.example'],
    });
  });

  it('of a page that is not ours is refused, whatever its token', async () => {
    const from = (origin: string) => post(message('ping'), { headers: { origin } });
    expect(await codeOf(await from('https://evil.example'))).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(await from('https://gateway.test'))).toEqual([403, 'FORBIDDEN']);
    const ours = await from('http://localhost:5173');
    expect(ours.status).toBe(200);
    expect(ours.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  });

  it.each([
    ['a batch', [message('ping'), message('ping')], {}, 400, 'VALIDATION_ERROR'],
    ['an empty batch', [], {}, 400, 'VALIDATION_ERROR'],
    ['no message', '', {}, 400, 'VALIDATION_ERROR'],
    ['null', 'null', {}, 400, 'VALIDATION_ERROR'],
    [
      'another version of JSON-RPC',
      { ...message('ping'), jsonrpc: '1.0' },
      {},
      400,
      'VALIDATION_ERROR',
    ],
    ['an id that is null', { ...message('ping'), id: null }, {}, 400, 'VALIDATION_ERROR'],
    ['text that is not JSON', '{"jsonrpc":', {}, 400, 'INVALID_JSON'],
    [
      'another content type',
      'ping',
      { 'content-type': 'text/plain' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['more than 1 MiB', `"${'x'.repeat(1024 * 1024)}"`, {}, 413, 'PAYLOAD_TOO_LARGE'],
    [
      'a protocol version of the future',
      message('ping'),
      { 'mcp-protocol-version': '2099-01-01' },
      400,
      'VALIDATION_ERROR',
    ],
  ])('with %s is refused', async (_, body, headers, status, code) => {
    expect(await codeOf(await post(body, { headers }))).toEqual([status, code]);
  });

  it('is answered in JSON, also where only JSON is accepted', async () => {
    for (const accept of ['application/json', '*/*']) {
      const response = await post(message('ping'), { headers: { accept } });
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
    }
  });

  it('with a notification is taken and not answered', async () => {
    const response = await post({ jsonrpc: '2.0', method: 'notifications/initialized' });
    expect([response.status, await response.text()]).toEqual([202, '']);
  });
});

describe('a message', () => {
  it.each([
    ['2025-11-25', '2025-11-25'],
    ['2025-03-26', '2025-03-26'],
    ['2099-01-01', '2025-11-25'],
  ])('that begins with version %s settles on %s', async (protocolVersion, settled) => {
    const { result } = await ask('initialize', {
      protocolVersion,
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    });
    expect(result).toMatchObject({
      protocolVersion: settled,
      capabilities: { tools: {} },
      serverInfo: { name: 'jobmatch' },
    });
  });

  it.each([
    ['resources/list', {}, -32_601],
    ['nonsense', {}, -32_601],
    ['initialize', {}, -32_602],
    ['tools/list', { cursor: 'x' }, -32_602],
    ['tools/call', {}, -32_602],
    ['tools/call', { name: 'drop_database' }, -32_602],
    ['tools/call', { name: 'toString' }, -32_602],
    ['tools/call', { name: 'get_job', arguments: {}, task: { ttl: 1 } }, -32_602],
  ])('%s with %j is the error %i', async (method, params, code) => {
    expect((await ask(method, params)).error?.code).toBe(code);
  });

  it('that fails for a reason of ours does not tell which', async () => {
    const AI_SERVICE = { ...bindings.AI_SERVICE, fetch: async () => Response.json({ no: 'jobs' }) };
    const sent = { name: 'search_jobs', arguments: { query: 'cook' } };
    const { error } = await ask('tools/call', sent, { env: { ...bindings, AI_SERVICE } });
    expect(error).toEqual({
      code: -32_603,
      message: 'MCP error -32603: Something went wrong on our side.',
    });
  });
});
