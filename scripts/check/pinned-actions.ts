import type { Check, Problem } from './check.ts';
import { workflowSteps } from './workflow-steps.ts';

/** A whole commit of git: a tag or branch can be moved to somebody else's code. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const VERSION = /^v\d+\.\d+\.\d+$/;

/** Actions run with the secrets of the workflow, so none may change behind a name. */
export const pinnedActions: Check = {
  name: 'pinned-actions',
  remedy: 'write `uses: owner/name@<40 hex digits of the commit> # v1.2.3`',
  async run() {
    return workflowSteps().flatMap(({ place, uses, comment }): Problem[] => {
      if (uses === undefined || uses.startsWith('./')) return [];
      if (!PINNED.test(uses)) return [{ place, what: `uses ${uses}, which is not a commit` }];
      return VERSION.test(comment)
        ? []
        : [{ place, what: `does not say which version ${uses} is` }];
    });
  },
};
