import { describe, expect, it } from 'vitest';
import { isPublic } from './public-routes.ts';

const FILE = '/api/files/download/7b3c';

describe('a request without a token', () => {
  it.each([
    ['POST', '/api/auth/login', {}, true],
    ['GET', '/api/resume/supported-formats', {}, true],
    ['HEAD', '/api/resume/supported-formats', {}, true],
    ['OPTIONS', '/api/jobs', {}, true],
    ['GET', '/api/emails/recipients/confirm?token=x', {}, true],
    ['POST', '/api/emails/recipients', {}, false],
    ['POST', '/api/webhooks/sendgrid', {}, true],
    ['POST', '/api/webhooks/endpoints', {}, false],
    ['GET', `${FILE}?exp=1&sig=x`, {}, true],
    ['HEAD', `${FILE}?exp=1&sig=x`, {}, true],
    ['GET', FILE, {}, false],
    ['GET', `${FILE}?exp=1&sig=x`, { authorization: 'Bearer x' }, false],
    ['DELETE', `${FILE}?exp=1&sig=x`, {}, false],
    ['GET', `${FILE}/more?sig=x`, {}, false],
    ['GET', '/api/files/7b3c/signed-url?sig=x', {}, false],
    ['GET', '/api/jobs?sig=x', {}, false],
    ['GET', '/api/auth/linkedin?intent=signin', {}, true],
    ['GET', '/api/auth/linkedin/initiate?intent=signin', {}, true],
    ['GET', '/api/auth/linkedin/initiate', {}, false],
    ['GET', '/api/auth/linkedin/initiate?intent=import&intent=signin', {}, false],
    ['GET', '/api/auth/linkedin/callback?code=x', {}, true],
    ['POST', '/api/auth/linkedin/exchange', {}, true],
    ['POST', '/api/auth/linkedin/complete?intent=signin', {}, false],
  ])('%s %s %j is let through: %s', (method, path, headers, expected) => {
    const request = new Request(`https://api.test${path}`, { method, headers });
    expect(isPublic(request)).toBe(expected);
  });
});
