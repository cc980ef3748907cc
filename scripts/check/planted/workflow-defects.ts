import type { Defect } from './defect.ts';

const DEPLOY = '.github/workflows/deploy.yml';
const SETUP = '.github/actions/setup/action.yml';

export const WORKFLOW_DEFECTS: readonly Defect[] = [
  {
    what: 'an action by its tag',
    check: 'pinned-actions',
    plant: (copy) =>
      copy.replace(
        DEPLOY,
        'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
        'actions/checkout@v5',
      ),
    named: [`${DEPLOY}:`, 'actions/checkout@v5'],
  },
  {
    what: 'an action by an abbreviated commit, in an action that is shared',
    check: 'pinned-actions',
    plant: (copy) => copy.replace(SETUP, '@a0853c24544627f65ddf259abe73b1d18a591444', '@a0853c2'),
    named: [`${SETUP}:`, 'actions/setup-node@a0853c2'],
  },
  {
    what: 'an action without its version',
    check: 'pinned-actions',
    plant: (copy) => copy.replace(SETUP, ' # v4.3.0', ''),
    named: [`${SETUP}:`, 'does not say which version actions/cache'],
  },
  {
    what: 'a workflow that runs a script there is not',
    check: 'workflow-commands',
    plant: (copy) => copy.replace(DEPLOY, 'npm run provision', 'npm run provide'),
    named: [`${DEPLOY}:`, 'provide'],
  },
  {
    what: 'a workflow that uses an action of ours that has moved',
    check: 'workflow-commands',
    plant: (copy) => copy.replace(DEPLOY, './.github/actions/setup', './.github/actions/prepare'),
    named: [`${DEPLOY}:`, './.github/actions/prepare/action.yml'],
  },
];
