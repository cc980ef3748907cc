import { toolCheck } from './tool.ts';

/** Files, exports and dependencies that nothing uses, in production or test code. */
export const deadCode = toolCheck({
  name: 'dead-code',
  remedy: 'delete what knip names, or make it reachable; entries are in knip.jsonc',
  command: 'knip',
  args: ['--no-progress', '--no-config-hints'],
});
