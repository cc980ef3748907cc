export interface Point {
  x: number;
  y: number;
}

/** Where the axis of a dimension is at a share (0–1) of its length; the first points up. */
export function pointOn(
  axis: number,
  share: number,
  { axes, radius }: { axes: number; radius: number },
): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    x: rounded(Math.cos(angle) * radius * share),
    y: rounded(Math.sin(angle) * radius * share),
  };
}

/** A score that is known, at its place. */
export interface Corner extends Point {
  axis: number;
}

/** The corners of the scores (1–10) that are known; an unknown one is no corner. */
export function cornersOf(scores: readonly (number | null)[], radius: number): Corner[] {
  return scores.flatMap((score, axis) =>
    score === null ? [] : [{ axis, ...pointOn(axis, score / 10, { axes: scores.length, radius }) }],
  );
}

/** From each corner to the next; `spans` says that there is something unknown between them. */
export function edgesOf(
  corners: readonly Corner[],
  axes: number,
): { from: Corner; to: Corner; spans: boolean }[] {
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length];
    if (to === undefined || to === from) return [];
    return [{ from, to, spans: (to.axis - from.axis + axes) % axes !== 1 }];
  });
}

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x},${y}`).join(' ');
