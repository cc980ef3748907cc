import * as v from 'valibot';
import { runTool } from '../check/tool.ts';
import type { Part } from './part.ts';

/** Licences that ask of who ships the code no more than to name its authors (SPDX identifiers). */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
]);

const Report = v.record(v.string(), v.array(v.object({ name: v.string() })));

/** What the Workers and the console ship, under licences that we may ship it under. Needs no network. */
export const licences: Part = {
  name: 'licences',
  remedy:
    'do without the package, or have its licence looked at and added to scripts/audit/licences.ts',
  async run() {
    const { ok, output } = await runTool('pnpm', [
      ...['--filter=./services/**', '--filter=./packages/**'],
      ...['licenses', 'list', '--prod', '--json'],
    ]);
    const report = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), output);
    if (!ok || !report.success) return { notAsked: `pnpm did not list them: ${output}` };
    const byLicence = Object.entries(report.output);
    const count = byLicence.reduce((sum, [, packages]) => sum + packages.length, 0);
    if (count === 0) return { notAsked: 'pnpm lists no package' };
    return {
      looked: `${count} packages under ${byLicence.length} licences`,
      found: byLicence
        .filter(([licence]) => !mayBeShipped(licence))
        .flatMap(([licence, packages]) =>
          packages.map(({ name }) => ({ place: name, what: `its licence is ${licence}` })),
        ),
    };
  },
};

/** Reads an SPDX expression without exceptions: one of what `OR` joins will do, all of what `AND` joins must. */
export const mayBeShipped = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, ' ')
    .split(/\sOR\s/)
    .some((all) => all.split(/\sAND\s/).every((licence) => ALLOWED.has(licence.trim())));
