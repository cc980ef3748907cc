import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    propertyRuns: number;
  }
}

/** How many cases a property is tried with; the deep run `properties` asks for a thousand. */
export const RUNS = { numRuns: inject('propertyRuns') };
