/** The 4 or 16 bytes of an address as text; null where it is none. Brackets and zones are not part of one. */
export function bytesOf(address: string): readonly number[] | null {
  return address.includes(':') ? v6Bytes(address) : v4Bytes(address);
}

function v4Bytes(address: string): number[] | null {
  const parts = address.split('.');
  if (parts.length !== 4) return null;
  const bytes = parts.map((part) => (/^(?:0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256));
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

function v6Bytes(address: string): number[] | null {
  const halves = address.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = halves.map(groupsOf);
  if (head === undefined || head === null || tail === null) return null;
  const missing = 16 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 2) return null;
  return [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])];
}

/** Two bytes a group; the last group may be an IPv4 address. */
function groupsOf(half: string): number[] | null {
  if (half === '') return [];
  const groups = half.split(':');
  const bytes = groups.map((group, index) => {
    if (group.includes('.')) return index === groups.length - 1 ? v4Bytes(group) : null;
    if (!/^[\da-f]{1,4}$/i.test(group)) return null;
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return bytes.some((pair) => pair === null) ? null : bytes.flatMap((pair) => pair ?? []);
}
