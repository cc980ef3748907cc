import { bytesOf } from './ip-address.ts';

/**
 * Networks that are not the public internet, by RFC 6890 and the IANA special-purpose registries for
 * IPv4 and IPv6: https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const SPECIAL = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
].map(network);

/** Only global unicast is routed publicly, and not all of it. */
const GLOBAL_V6 = network('2000::/3');
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map(network);
/** NAT64: the last four bytes are an IPv4 address. */
const NAT64 = network('64:ff9b::/96');

interface Network {
  bytes: readonly number[];
  bits: number;
}

function network(cidr: string): Network {
  const [address = '', bits] = cidr.split('/');
  return { bytes: bytesOf(address) ?? [], bits: Number(bits) };
}

/**
 * Whether an address is one that anybody on the internet can be reached at: not loopback, private,
 * link-local, carrier-grade NAT, multicast, reserved, or IPv6 that stands for such an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  const bytes = bytesOf(address);
  if (bytes === null) return false;
  if (bytes.length === 4) return !SPECIAL.some((special) => isIn(bytes, special));
  const embedded = isIn(bytes, NAT64) ? bytes.slice(12) : null;
  if (embedded !== null) return !SPECIAL.some((special) => isIn(embedded, special));
  return isIn(bytes, GLOBAL_V6) && !SPECIAL_V6.some((special) => isIn(bytes, special));
}

function isIn(address: readonly number[], { bytes, bits }: Network): boolean {
  return bytes.every((byte, index) => {
    const left = Math.min(8, Math.max(0, bits - index * 8));
    const mask = (0xff << (8 - left)) & 0xff;
    return ((address[index] ?? 0) & mask) === (byte & mask);
  });
}
