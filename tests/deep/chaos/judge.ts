import { deadlineMs, documentedFor } from './documented-answers.ts';
import { type Cell, bindingOf, nameOf } from './matrix.ts';
import type { CellResult } from './run-cell.ts';

/** What a busy machine adds to a deadline. */
const SLACK_MS = 20_000;

/** What it asks of each binding is only whether it answers. */
const READY = 'GET /ready';
const IS_READY = ['UNAVAILABLE', 'as usual'];

/** What of a cell's outcome is not as it is documented; empty where all of it is. */
export function faultsOf(
  { route, order }: Cell,
  { status, code, headers, tookMs, undescribed, stored }: CellResult,
  healthyStatus: number,
): string[] {
  const documented = documentedFor(bindingOf(order));
  const expected = nameOf(route) === READY ? IS_READY : documented.answers[order.mode];
  const answered = status === healthyStatus ? 'as usual' : code;
  const longestMs = deadlineMs(nameOf(route), documented);
  const faults = [
    undescribed,
    expected.some((one) => one === answered)
      ? ''
      : `It answered ${status} ${code}, not ${expected.join(' or ')}.`,
    code === 'UNAVAILABLE' && !headers.has('retry-after') ? 'It does not say when to retry.' : '',
    tookMs > longestMs + SLACK_MS ? `It took ${tookMs} ms, not ${longestMs}.` : '',
    stored === '' ? '' : `What is stored in the end is not what it should be: ${stored}`,
  ];
  return faults.filter((fault) => fault !== '');
}
