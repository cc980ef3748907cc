import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const from = (address: string, headers: Record<string, string> = {}) =>
  clientAddress(
    new Request('https://gateway.test/', { headers: { 'cf-connecting-ip': address, ...headers } }),
  );

describe('the address a limit counts', () => {
  it('is an IPv4 address as it is', () => {
    expect(from('203.0.113.7')).toBe('203.0.113.7');
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::5', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('is the /64 of %s', (address, network) => {
    expect(from(address)).toBe(network);
  });

  it('ignores X-Forwarded-For', () => {
    expect(from('203.0.113.7', { 'x-forwarded-for': '10.0.0.1' })).toBe('203.0.113.7');
  });
});
