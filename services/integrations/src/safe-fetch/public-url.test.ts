import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';
import { publicUrl } from './public-url.ts';

const NOT_PUBLIC = 'Must be on the public internet.';
const SCHEME = 'Must be an http or https URL.';
const CREDENTIALS = 'Must not carry a name or password.';
const PORT = 'Must use the default port.';

describe('an address of somebody else’s choosing', () => {
  it.each([
    ['http://127.0.0.1/', NOT_PUBLIC],
    ['http://127.1/', NOT_PUBLIC],
    ['http://2130706433/', NOT_PUBLIC],
    ['http://0x7f000001/', NOT_PUBLIC],
    ['http://0x7f.0x0.0x0.0x1/', NOT_PUBLIC],
    ['http://0177.0.0.1/', NOT_PUBLIC],
    ['http://017700000001/', NOT_PUBLIC],
    ['http://127.0.0.1./', NOT_PUBLIC],
    ['http://①②⑦.0.0.1/', NOT_PUBLIC],
    ['http://0/', NOT_PUBLIC],
    ['http://0.0.0.0/', NOT_PUBLIC],
    ['http://10.1.2.3/', NOT_PUBLIC],
    ['http://172.16.0.1/', NOT_PUBLIC],
    ['http://172.31.255.255/', NOT_PUBLIC],
    ['http://192.168.1.1/', NOT_PUBLIC],
    ['http://100.64.0.1/', NOT_PUBLIC],
    ['http://169.254.169.254/latest/meta-data/', NOT_PUBLIC],
    ['http://2852039166/', NOT_PUBLIC],
    ['http://224.0.0.1/', NOT_PUBLIC],
    ['http://255.255.255.255/', NOT_PUBLIC],
    ['http://[::]/', NOT_PUBLIC],
    ['http://[::1]/', NOT_PUBLIC],
    ['http://[::ffff:127.0.0.1]/', NOT_PUBLIC],
    ['http://[::ffff:7f00:1]/', NOT_PUBLIC],
    ['http://[::ffff:93.184.215.14]/', NOT_PUBLIC],
    ['http://[::127.0.0.1]/', NOT_PUBLIC],
    ['http://[64:ff9b::10.0.0.1]/', NOT_PUBLIC],
    ['http://[2002:7f00:1::]/', NOT_PUBLIC],
    ['http://[fe80::1]/', NOT_PUBLIC],
    ['http://[fc00::1]/', NOT_PUBLIC],
    ['http://[fd12:3456::1]/', NOT_PUBLIC],
    ['http://[ff02::1]/', NOT_PUBLIC],
    ['http://[2001:db8::1]/', NOT_PUBLIC],
    ['http://localhost/', NOT_PUBLIC],
    ['http://LOCALHOST/', NOT_PUBLIC],
    ['http://localhost./', NOT_PUBLIC],
    ['http://app.localhost/', NOT_PUBLIC],
    ['http://printer.local/', NOT_PUBLIC],
    ['http://metadata.google.internal/', NOT_PUBLIC],
    ['http://db.internal/', NOT_PUBLIC],
    ['http://router.lan/', NOT_PUBLIC],
    ['http://nas.home.arpa/', NOT_PUBLIC],
    ['http://intranet/', NOT_PUBLIC],
    ['http://hidden.onion/', NOT_PUBLIC],
    ['https://user:password@example.com/', CREDENTIALS],
    ['https://user@example.com/', CREDENTIALS],
    ['https://example.com:8443/', PORT],
    ['http://example.com:22/', PORT],
    ['http://example.com:443/', PORT],
    ['file:///etc/passwd', SCHEME],
    ['ftp://example.com/', SCHEME],
    ['gopher://example.com/', SCHEME],
    ['javascript:alert(1)', SCHEME],
    ['data:text/html,hi', SCHEME],
    ['//example.com/', SCHEME],
    ['http://', SCHEME],
    ['', SCHEME],
  ])('%s is not asked', (address, refusal) => {
    expect(publicUrl(address)).toEqual({ refusal });
  });

  it.each([
    ['https://careers.example.com/job/1?x=2', 'careers.example.com'],
    ['HTTPS://Example.COM.:443/', 'example.com'],
    ['http://example.com:80/', 'example.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://xn--p1ai.xn--p1ai/', 'xn--p1ai.xn--p1ai'],
    ['https://localhost.example.com/', 'localhost.example.com'],
    ['http://93.184.215.14/', null],
    ['http://[2606:4700:4700::1111]/', null],
  ])('%s is asked once its name has been resolved', (address, name) => {
    expect(publicUrl(address)).toMatchObject({ name });
  });
});

describe('an address that a name leads to', () => {
  it.each([
    '93.184.215.14',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
    '64:ff9b::8.8.8.8',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '127.0.0.1',
    '10.0.0.5',
    '169.254.169.254',
    '100.100.100.200',
    '192.0.0.170',
    '198.18.0.1',
    '203.0.113.7',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2001:0:0:1::1',
    '2002:a00:1::',
    '3fff::1',
    'fe80::1%eth0',
    '1.2.3',
    '1.2.3.4.5',
    '01.2.3.4',
    '256.1.1.1',
    ':::',
    '1::2::3',
    '12345::',
    'example.com',
    '',
  ])('%j is not', (address) => expect(isPublicAddress(address)).toBe(false));
});
