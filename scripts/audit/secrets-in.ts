import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';

const CONFIG = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended }],
};

/** The private half of an EC or OKP key as JWK (RFC 7518, section 6.2.2), which is how ours are kept. */
const PRIVATE_JWK = /["']?\bd["']?\s*:\s*["'][\w-]{43}["']/g;

interface Secret {
  /** From 1. */
  line: number;
  /** What kind of secret it is, without the secret. */
  what: string;
}

/** Keys, tokens and passwords in a text, by the forms their issuers give them; `path` is where it stands. */
export async function secretsIn(text: string, path: string): Promise<Secret[]> {
  const { messages } = await lintSource({
    source: {
      content: text,
      filePath: path,
      ext: path.slice(path.lastIndexOf('.')),
      contentType: 'text',
    },
    options: { config: CONFIG, noPhysicFilePath: true, maskSecrets: true },
  });
  const found = messages.map(({ message, loc }) => ({
    line: loc.start.line,
    what: message.replace(/:? \*+$/, ''),
  }));
  for (const { index } of text.matchAll(PRIVATE_JWK)) {
    found.push({ line: text.slice(0, index).split('\n').length, what: 'a private key as JWK' });
  }
  return found;
}
