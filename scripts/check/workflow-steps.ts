import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LineCounter, isNode, parseDocument } from 'yaml';
import { root } from '../local/paths.ts';

/** One step of a workflow, or of an action that workflows share. */
interface WorkflowStep {
  /** File and line, from the root. */
  place: string;
  uses: string | undefined;
  /** The comment behind `uses`, which says the version. */
  comment: string;
  run: string | undefined;
}

const Step = v.looseObject({ uses: v.optional(v.string()), run: v.optional(v.string()) });

/** Every step there is. Throws for YAML that cannot be read. */
export function workflowSteps(): WorkflowStep[] {
  return globSync(['.github/workflows/*.{yml,yaml}', '.github/actions/*/action.{yml,yaml}'], {
    cwd: root,
  })
    .toSorted()
    .flatMap(stepsOf);
}

function stepsOf(file: string): WorkflowStep[] {
  const lineCounter = new LineCounter();
  const text = readFileSync(join(root, file), 'utf8');
  const document = parseDocument(text, { lineCounter });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  return stepLists(document.toJS(), []).flatMap(({ path, count }) =>
    Array.from({ length: count }, (_, index): WorkflowStep => {
      const node = document.getIn([...path, index], true);
      const range = isNode(node) ? node.range : undefined;
      const { uses, run } = v.parse(Step, isNode(node) ? node.toJSON() : undefined);
      const { line } = lineCounter.linePos(range?.[0] ?? 0);
      const usesNode = document.getIn([...path, index, 'uses'], true);
      const comment = isNode(usesNode) ? (usesNode.comment ?? '') : '';
      return { place: `${file}:${line}`, uses, comment: comment.trim(), run };
    }),
  );
}

/** Where lists called `steps` are, by the keys that lead to them. */
function stepLists(value: unknown, path: string[]): { path: string[]; count: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'steps' && Array.isArray(inner)
      ? [{ path: [...path, key], count: inner.length }]
      : stepLists(inner, [...path, key]),
  );
}
