const WIDTH = 30;

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
  const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
  const rate = perSecond > 0 ? `, ${perSecond.toFixed(1)}/s` : '';
  const lost = failed > 0 ? `, ${failed} failed` : '';
  return `${bar} ${completed}/${wanted} postings embedded${rate}${lost}   `;
}
