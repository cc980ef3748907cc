import type { ComponentType } from 'react';
import type { CompleteProfile } from './completeness.ts';
import type { Values } from './entered.ts';

export interface Row {
  id: string;
}

/** A list of the profile: what an entry is, shows, is edited with and sent as. */
export interface ListKind<R extends Row> {
  /** In the address and in the names of drafts. */
  name: string;
  title: string;
  /** One of them, in a sentence: `a skill`. */
  one: string;
  /** What they are good for; said where there is none. */
  reason: string;
  /** Entries are a word or two, and stand beside each other. */
  isShort: boolean;
  rowsOf: (complete: CompleteProfile) => readonly R[];
  nameOf: (row: R) => string;
  /** What an entry says below its name. */
  Details: ComponentType<{ row: R }>;
  /** The fields of its form; null for a new one. */
  Fields: ComponentType<{ row: R | null }>;
  create: (values: Values, key: string) => Promise<unknown>;
  update: (row: R, values: Values) => Promise<unknown>;
  remove: (id: string) => Promise<unknown>;
  /** Makes it once more, after it was removed. */
  restore: (row: R) => Promise<unknown>;
}
