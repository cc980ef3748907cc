import { CATEGORIES } from './judged-queries.ts';
import { METRICS, MODES, type Report, type Scores } from './report.ts';

const HEAD = ['', 'queries', '', 'nDCG@10', 'recall@10', 'MAP'];

/** The report as a Markdown table: a line per category and mode, each mean with its 95 % interval. */
export function reportTable({ search, similar }: Report): string {
  const rows = [
    HEAD,
    ...(['overall', ...CATEGORIES] as const).flatMap((category) =>
      MODES.map((mode) => row(category, mode, search[mode][category])),
    ),
    row('similar', 'stored list', similar.similar),
    row('similar', 'BM25', similar.bm25),
  ];
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function row(group: string, name: string, scores: Scores): string[] {
  const cells = METRICS.map((metric) => {
    const { mean, low, high } = scores[metric];
    return `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  });
  return [group, String(scores.queries), name, ...cells];
}
