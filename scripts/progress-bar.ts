const WIDTH = 30;

/** A bar of which a share, 0–1, is full. */
export function progressBar(share: number): string {
  return '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
}
