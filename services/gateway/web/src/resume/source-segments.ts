export interface Span {
  start: number;
  end: number;
}

/** A run of the source that is one thing throughout. */
export interface Segment {
  text: string;
  /** Whether some field was read from it. */
  isRead: boolean;
  /** Whether the field was read from it that is being looked at. */
  isActive: boolean;
}

/** Cuts a text where spans begin and end; the segments together are the text. */
export function segmentsOf(text: string, spans: readonly Span[], active: Span | null): Segment[] {
  const within = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const all = active === null ? spans : [...spans, active];
  const cuts = [
    ...new Set([0, text.length, ...all.flatMap(({ start, end }) => [within(start), within(end)])]),
  ];
  cuts.sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const covers = (span: Span) => span.start <= start && end <= span.end;
    const isActive = active !== null && covers(active);
    const isRead = isActive || spans.some(covers);
    const last = segments.at(-1);
    if (last !== undefined && last.isRead === isRead && last.isActive === isActive) {
      last.text += text.slice(start, end);
    } else segments.push({ text: text.slice(start, end), isRead, isActive });
  }
  return segments;
}
