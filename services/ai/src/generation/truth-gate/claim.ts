import type { ClaimKind } from '@jobmatch/shared/contracts/applications';
import type { ProfileRecord } from './profile-record.ts';

/** Something that a sentence says of the candidate. */
export interface Claim {
  kind: ClaimKind;
  /** The words of the sentence that claim it. */
  quote: string;
  isSupported: boolean;
}

/** A sentence, and what it can be about. */
export interface Said {
  text: string;
  /** Index of the job that the sentence stands under; null where it stands under none. */
  job: number | null;
  /** Only a letter may speak of the posting. */
  isLetter: boolean;
}

export type FindClaims = (said: Said, record: ProfileRecord) => Claim[];
