import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../local/paths.ts';
import type { Check, Problem } from './check.ts';
import { workflowSteps } from './workflow-steps.ts';

const Manifest = v.object({ scripts: v.record(v.string(), v.string()) });

/** `npm run name`, `npm test`, `npm start`. */
const NPM_SCRIPT = /\bnpm (?:run ([\w:-]+)|(test|start)\b)/g;
/** `bash file` and `node file`. */
const FILE = /\b(?:bash|node) ([\w./-]+)/g;

/** A workflow runs long after it was written, and what it calls is renamed in between. */
export const workflowCommands: Check = {
  name: 'workflow-commands',
  remedy: 'call a script that package.json has, or a file that is there',
  async run() {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const { scripts } = v.parse(Manifest, manifest);
    return workflowSteps().flatMap(({ place, uses, run = '' }): Problem[] => {
      const local = uses?.startsWith('./') === true ? [`${uses}/action.yml`] : [];
      const files = [...local, ...[...run.matchAll(FILE)].map(([, file = '']) => file)];
      const names = [...run.matchAll(NPM_SCRIPT)].map(([, name, short = '']) => name ?? short);
      return [
        ...names
          .filter((name) => scripts[name] === undefined)
          .map((name) => ({ place, what: `runs npm script ${name}, which package.json lacks` })),
        ...files
          .filter((file) => !existsSync(join(root, file)))
          .map((file) => ({ place, what: `runs ${file}, which is not there` })),
      ];
    });
  },
};
