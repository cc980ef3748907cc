import { toolCheck } from './tool.ts';

/** Lint with type information: floating promises are among what only that sees. */
export const lint = toolCheck({
  name: 'lint',
  remedy: 'mend what oxlint names; `oxlint --type-aware --fix` mends some of it',
  command: 'oxlint',
  args: ['--type-aware', '--deny-warnings'],
});
