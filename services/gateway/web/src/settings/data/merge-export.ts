import type { AnswerOf } from '@jobmatch/client/answers';

export type ExportPage = AnswerOf<'/api/profile/export', 'get'>;
type Rows = ExportPage['data'];

/** The pages of an export as one: the rows of each table after each other, the card of the first. */
export function mergeExport(pages: readonly [ExportPage, ...ExportPage[]]) {
  const [first] = pages;
  const data: Rows = {};
  for (const page of pages) {
    for (const [table, rows] of Object.entries(page.data)) {
      data[table] = [...(data[table] ?? []), ...rows];
    }
  }
  return { exportedAt: first.exportedAt, profile: first.profile, data };
}
