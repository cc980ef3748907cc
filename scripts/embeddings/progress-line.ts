import { progressBar } from '../progress-bar.ts';

interface Postings {
  none: number;
  pending: number;
  completed: number;
  failed: number;
}

/** One line that says how many of the postings that are to have a vector have one. */
export function progressLine({ pending, completed, failed }: Postings, perSecond: number): string {
  const wanted = pending + completed + failed;
  const share = wanted === 0 ? 1 : completed / wanted;
  const rate = perSecond > 0 ? `, ${perSecond.toFixed(1)}/s` : '';
  const lost = failed > 0 ? `, ${failed} failed` : '';
  return `${progressBar(share)} ${completed}/${wanted} postings embedded${rate}${lost}   `;
}
