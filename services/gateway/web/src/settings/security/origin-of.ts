import { deviceName } from './device-name.ts';

interface Place {
  location: string | null;
  ipAddress: string | null;
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

/** From where: “Berlin · 203.0.113.7”; empty where nothing is known. */
export const placeOf = ({ location, ipAddress }: Place): string => joined([location, ipAddress]);

/** With what and from where. */
export const originOf = (origin: Place & Parameters<typeof deviceName>[0]): string =>
  joined([deviceName(origin), placeOf(origin)]);
