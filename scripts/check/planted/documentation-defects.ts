import type { CheckoutCopy } from './checkout-copy.ts';
import type { Defect } from './defect.ts';

const PAGE = 'docs/planted.md';

const page = (command: string) => (copy: CheckoutCopy) =>
  copy.write(PAGE, `# Planted\n\n\`\`\`sh\n${command}\n\`\`\`\n`);

const check = 'documented-commands';

export const DOCUMENTATION_DEFECTS: readonly Defect[] = [
  {
    what: 'a documented script that does not exist',
    check,
    plant: page('npm run planted'),
    named: [`${PAGE}:4`, 'package.json has no script planted'],
  },
  {
    what: 'a script that is gone and still documented',
    check,
    plant: (copy) => copy.replace('package.json', '"backfill":', '"planted":'),
    named: ['README.md:', 'package.json has no script backfill'],
  },
  {
    what: 'a documented option that does not exist',
    check,
    plant: page('npm run migrate:supabase -- --dump ~/dump --planted'),
    named: [`${PAGE}:4`, 'migrate:supabase has no option --planted'],
  },
  {
    what: 'a documented benchmark that does not exist',
    check,
    plant: (copy) => copy.write(PAGE, 'Run `npm run bench -- planted`.\n'),
    named: [`${PAGE}:1`, 'bench knows no planted'],
  },
  {
    what: 'a documented request to a route that does not exist',
    check,
    plant: page('curl -s localhost:8787/api/planted'),
    named: [`${PAGE}:4`, 'there is no route GET /api/planted'],
  },
  {
    what: 'a documented script that nothing runs',
    check,
    plant: (copy) =>
      copy.replace('scripts/deep/commands.test.ts', "npm('backfill'", "npm('embeddings:selftest'"),
    named: ['scripts/deep/commands.test.ts does not run backfill'],
  },
];
