import type { SourceSpan } from '@jobmatch/shared/contracts/resume-parsing';
import type { CsvRow } from './csv-rows.ts';
import { linkedInDate } from './linkedin-date.ts';

/**
 * The text of a résumé that is put together from tables: a line for each value that is taken, which
 * is certain and stands where it was written down.
 */
export class Transcript {
  text = '';
  readonly spans: Record<string, SourceSpan> = {};
  readonly confidence: Record<string, number> = {};

  /** Takes cells of a row as fields of what stands at `path`. An empty cell says nothing. */
  reader(path: string, row: CsvRow) {
    const take = (field: string, said: string | undefined): string | null =>
      said ? this.add(`${path}.${field}`, said) : null;
    return {
      /** The first of the headings that is filled. */
      text: (field: string, ...headings: string[]) =>
        take(
          field,
          headings.map((heading) => row[heading]).find((said) => said),
        ),
      date: (field: string, heading: string) => {
        const date = linkedInDate(row[heading] ?? '');
        if (date !== null) take(field, row[heading]);
        return date;
      },
    };
  }

  add(path: string, said: string): string {
    const start = this.text.length;
    this.text += `${said}\n`;
    this.spans[path] = { start, end: start + said.length };
    this.confidence[path] = 1;
    return said;
  }
}
