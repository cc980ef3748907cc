import type { Demand } from './demand.ts';
import { LIMITS } from './inputs.ts';
import { STOCK } from './measure/furnish.ts';
import { type Measurements, totalOf } from './measurements.ts';

/** A database is not filled further than this, so that there is time to open the next ones. */
const FILLED = 0.7;

/**
 * Databases of users that a demand needs. `everything`: each has a copy of the whole catalogue, as the simulation does; null
 * where the catalogue alone fills one. `kept`: each has copies of what its users keep, counted as if no two kept the same.
 */
export function shardsFor(
  { users, d1Bytes, catalogueBytes, peakD1BusyMsASecond }: Demand,
  measured: Measurements,
): { everything: number | null; kept: number } {
  const room = LIMITS.d1Bytes.max * FILLED;
  const byTime = peakD1BusyMsASecond / (LIMITS.d1BusyMsASecond.max * FILLED);
  const userBytes = d1Bytes - catalogueBytes;
  const keptBytes = userBytes + users * STOCK.saved * totalOf(measured.posting).bytes;
  const enough = (byBytes: number): number => Math.max(1, Math.ceil(Math.max(byBytes, byTime)));
  return {
    everything: catalogueBytes < room ? enough(userBytes / (room - catalogueBytes)) : null,
    kept: enough(keptBytes / room),
  };
}
