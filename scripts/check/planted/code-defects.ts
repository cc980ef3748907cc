import { generateKeyPairSync } from 'node:crypto';
import type { CheckoutCopy } from './checkout-copy.ts';
import type { Defect } from './defect.ts';
import { addDependency } from './edit-json.ts';

const planted = (path: string, text: string) => (copy: CheckoutCopy) => copy.write(path, text);

const GATEWAY_FILE = 'services/gateway/src/planted.ts';
const IMPORTS_CORE = "export { hashPassword } from '@jobmatch/core/password';\n";

export const CODE_DEFECTS: readonly Defect[] = [
  {
    what: 'a service that imports another by name',
    check: 'boundaries',
    plant: planted(GATEWAY_FILE, IMPORTS_CORE),
    named: [GATEWAY_FILE, '@jobmatch/core'],
  },
  {
    what: 'a service that imports another by name and depends on it',
    check: 'boundaries',
    plant(copy) {
      addDependency(copy, 'services/gateway', '@jobmatch/core');
      copy.write(GATEWAY_FILE, IMPORTS_CORE);
    },
    named: ['@jobmatch/gateway', '@jobmatch/core'],
  },
  {
    what: 'a package that depends on a service',
    check: 'boundaries',
    plant: (copy) => addDependency(copy, 'packages/shared', '@jobmatch/core'),
    named: ['@jobmatch/shared', '@jobmatch/core'],
  },
  {
    what: 'a service that imports another by a relative path',
    check: 'relative-imports',
    plant: planted(
      GATEWAY_FILE,
      "export { hashPassword } from '../../core/src/auth/password.ts';\n",
    ),
    named: [`${GATEWAY_FILE}:1`, 'services/core/src/auth/password.ts'],
  },
  {
    what: 'a type that comes over a relative path, on a later line',
    check: 'relative-imports',
    plant: planted(
      'packages/shared/src/planted.ts',
      "\nexport type Planted = import('../../../services/core/src/env.ts').Env;\n",
    ),
    named: ['packages/shared/src/planted.ts:2', 'services/core/src/env.ts'],
  },
  {
    what: 'one more dependency of shared',
    check: 'shared-dependencies',
    plant: (copy) => addDependency(copy, 'packages/shared', 'jose'),
    named: ['packages/shared/package.json', 'jose'],
  },
  {
    what: 'an unused export of a service',
    check: 'dead-code',
    plant(copy) {
      const path = 'services/gateway/src/routing/prefix-table.ts';
      copy.write(path, `${copy.read(path)}export const planted = 1;\n`);
    },
    named: ['services/gateway/src/routing/prefix-table.ts', 'planted'],
  },
  {
    what: 'an unused export of a package',
    check: 'dead-code',
    plant(copy) {
      const path = 'packages/shared/src/ids.ts';
      copy.write(path, `${copy.read(path)}export const planted = 1;\n`);
    },
    named: ['packages/shared/src/ids.ts', 'planted'],
  },
  {
    what: 'a file that nothing imports',
    check: 'dead-code',
    plant: planted(GATEWAY_FILE, 'console.log(1);\n'),
    named: ['Unused files', GATEWAY_FILE],
  },
  {
    what: 'an unused dependency',
    check: 'dead-code',
    plant: (copy) => addDependency(copy, 'services/integrations', 'otpauth'),
    named: ['Unused dependencies', 'services/integrations/package.json', 'otpauth'],
  },
  {
    what: 'a floating promise',
    check: 'lint',
    plant: planted(
      GATEWAY_FILE,
      'export function planted(): void {\n  Promise.resolve(1).then(console.log);\n}\n',
    ),
    named: [`${GATEWAY_FILE}:2`, 'no-floating-promises'],
  },
  {
    what: 'a file formatted otherwise',
    check: 'format',
    plant: planted(GATEWAY_FILE, 'export const planted  = "x"\n'),
    named: [GATEWAY_FILE],
  },
  {
    what: 'a wrong type',
    check: 'types',
    plant: planted(GATEWAY_FILE, "export const planted: number = 'x';\n"),
    named: ['src/planted.ts', 'TS2322'],
  },
  {
    what: 'a private key among the settings',
    check: 'secrets',
    plant: (copy) => copy.write('services/core/settings.pem', privateKeyPem()),
    named: ['services/core/settings.pem:1', 'private key'],
  },
  {
    what: 'a signing key as we keep it, in a test',
    check: 'secrets',
    plant: (copy) =>
      copy.write('services/core/src/key.test.ts', `\nconst key = ${privateJwk()};\n`),
    named: ['services/core/src/key.test.ts:2', 'private key as JWK'],
  },
  {
    what: 'a test that was renamed and is still relied on',
    check: 'security-claims',
    plant: (copy) =>
      copy.replace(
        'tests/support/tenant-matrix.ts',
        'an absent row reads like',
        'an absent row reads as',
      ),
    named: [
      'docs/security.md',
      'tests/support/tenant-matrix.ts has no test “an absent row reads like',
    ],
  },
  {
    what: 'a control that was moved and is still relied on',
    check: 'security-claims',
    plant: (copy) =>
      copy.replace('docs/security.md', 'safe-fetch/public-url.ts', 'safe-fetch/url.ts'),
    named: ['docs/security.md', 'there is no services/integrations/src/safe-fetch/url.ts'],
  },
];

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const privateKeyPem = (): string => String(newKey().export({ type: 'pkcs8', format: 'pem' }));
const privateJwk = (): string => JSON.stringify(newKey().export({ format: 'jwk' }));
