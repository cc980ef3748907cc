import type { Log } from './log.ts';

/** Writes a data point to Analytics Engine; what is measured goes on where that fails. */
export function writePoint(
  dataset: AnalyticsEngineDataset,
  log: Log,
  point: AnalyticsEngineDataPoint,
): void {
  try {
    dataset.writeDataPoint(point);
  } catch (err) {
    log.warn('metrics.point_lost', { error: err instanceof Error ? err.name : typeof err });
  }
}
