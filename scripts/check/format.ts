import { toolCheck } from './tool.ts';

export const format = toolCheck({
  name: 'format',
  remedy: 'run `oxfmt .`',
  command: 'oxfmt',
  args: ['--check', '.'],
});
