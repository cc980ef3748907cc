import { describe, expect, it } from 'vitest';
import { nextOf, signInAt } from './next-page.ts';

describe('the page after signing in', () => {
  it('is the one that was asked for, query included', () => {
    const address = signInAt('/jobs/7b3c', 'tab=similar&q=a b');
    expect(nextOf(address.slice(address.indexOf('?')))).toBe('/jobs/7b3c?tab=similar&q=a b');
  });

  it('is the overview unless told', () => {
    expect([signInAt('/', ''), nextOf('')]).toEqual(['/sign-in', '/']);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'is never %s',
    (next) => {
      expect(nextOf(new URLSearchParams({ next }).toString())).toBe('/');
    },
  );
});
