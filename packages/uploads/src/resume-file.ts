import type { ContentType } from './file-type.ts';

const MIB = 1024 * 1024;

/** Largest file that is taken as a résumé, or as what one is made from. */
export const RESUME_MAX_BYTES = 10 * MIB;

/** What a résumé may come as. */
export const RESUME_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'image/png',
  'image/jpeg',
  'image/webp',
] as const satisfies readonly ContentType[];
