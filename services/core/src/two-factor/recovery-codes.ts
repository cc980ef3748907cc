import { Secret } from 'otpauth';

const COUNT = 10;
/** 80 bits: a hash of one cannot be searched for, so a plain SHA-256 keeps it. */
const CODE_BYTES = 10;

/** Ten codes like `ABCD-EFGH-IJKL-MNOP` and the hashes under which they are stored. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; hashes: string[] }> {
  const codes = Array.from({ length: COUNT }, newCode);
  return { codes, hashes: await Promise.all(codes.map(hashRecoveryCode)) };
}

function newCode(): string {
  const { base32 } = new Secret({ size: CODE_BYTES });
  return base32.replaceAll(/(?<=.)(?=(?:.{4})+$)/g, '-');
}

/** SHA-256 in hex of a code as typed: case, spaces and hyphens do not matter. */
export async function hashRecoveryCode(code: string): Promise<string> {
  const plain = code.toUpperCase().replaceAll(/[\s-]/g, '');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain));
  return Buffer.from(digest).toString('hex');
}
