import type { SourceSpan } from '@jobmatch/shared/contracts/resume-parsing';
import type { Found } from './found.ts';

/** Collects how sure each value is and where it was read, under the value's path. */
export class Evidence {
  readonly confidence: Record<string, number> = {};
  readonly spans: Record<string, SourceSpan> = {};

  /** Notes a value and returns it bare. */
  value(path: string, { value, start, end, confidence }: Found): string {
    this.confidence[path] = confidence;
    this.spans[path] = { start, end };
    return value;
  }

  /** The same for several values of one object; null stays null. */
  fields<Name extends string>(
    path: string,
    fields: Readonly<Record<Name, Found | null>>,
  ): Record<Name, string | null> {
    const entries = Object.entries<Found | null>(fields).map(([name, found]) => [
      name,
      found === null ? null : this.value(`${path}.${name}`, found),
    ]);
    return Object.fromEntries(entries);
  }
}
