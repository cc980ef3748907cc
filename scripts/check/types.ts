import { toolCheck } from './tool.ts';

export const types = toolCheck({
  name: 'types',
  remedy: 'mend what tsc names',
  command: 'turbo',
  args: ['run', 'types', '--continue', '--output-logs=errors-only'],
});
