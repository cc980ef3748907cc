import type { Log } from '@jobmatch/shared/log';
import { writePoint } from '@jobmatch/shared/write-point';
import { prefixRow } from '../routing/prefix-table.ts';
import { routeClassOf } from './route-class.ts';

interface Answered {
  method: string;
  pathname: string;
  status: number;
  durationMs: number;
}

/**
 * Notes an answered request, in the log and in Analytics Engine, by its class and never by its path,
 * which can hold an id or a receipt's token. A failure is an answer of 500 and above: what the service
 * objectives count. The time is until the head of the answer; a stream goes on after it.
 *
 * As columns: index1 = blob1 = route class, blob2 = row of the prefix table (empty outside of /api),
 * blob3 = method, blob4 = status class as `5xx`, double1 = 1, double2 = 1 for a failure,
 * double3 = duration in milliseconds.
 */
export function recordRequest(
  { REQUEST_METRICS }: { REQUEST_METRICS: AnalyticsEngineDataset },
  log: Log,
  { method, pathname, status, durationMs }: Answered,
): void {
  const routeClass = routeClassOf(method, pathname);
  const row = prefixRow(pathname)?.row ?? '';
  log.info('request.answered', { method, routeClass, row, status, durationMs });
  writePoint(REQUEST_METRICS, log, {
    indexes: [routeClass],
    blobs: [routeClass, row, method, `${Math.floor(status / 100)}xx`],
    doubles: [1, status >= 500 ? 1 : 0, durationMs],
  });
}
