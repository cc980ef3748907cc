import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export const measurementsPath = join(import.meta.dirname, 'measurements.json');

const count = v.pipe(v.number(), v.minValue(0));
/** Rows and bytes that one more adds to each table. */
const Slope = v.array(v.object({ name: v.string(), rows: count, bytes: count }));

const Measurements = v.object({
  /** Of the last filling. */
  users: count,
  postings: count,
  posting: Slope,
  user: Slope,
  kv: v.array(v.object({ kind: v.string(), entries: count, bytesAnEntry: count })),
  /** That filled the users, and the CPU time of the whole local fleet that each took. */
  requests: count,
  cpuMsARequest: count,
});
export type Measurements = v.InferOutput<typeof Measurements>;

/** What `npm run scaling -- --measure` wrote. */
export const readMeasurements = (): Measurements =>
  v.parse(Measurements, JSON.parse(readFileSync(measurementsPath, 'utf8')));

export const totalOf = (slope: Measurements['user']): { rows: number; bytes: number } => ({
  rows: slope.reduce((sum, { rows }) => sum + rows, 0),
  bytes: slope.reduce((sum, { bytes }) => sum + bytes, 0),
});
