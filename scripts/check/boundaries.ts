import { toolCheck } from './tool.ts';

/** Which package may depend on which: the tags and rules are in turbo.json. */
export const boundaries = toolCheck({
  name: 'boundaries',
  remedy: 'move what two services share into packages/, or call the other service over a binding',
  command: 'turbo',
  args: ['boundaries'],
});
