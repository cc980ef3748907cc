import type { CheckoutCopy } from './checkout-copy.ts';

/** One thing done wrong on purpose, and what the check that is there for it must say. */
export interface Defect {
  what: string;
  /** The check's name. */
  check: string;
  plant(copy: CheckoutCopy): void;
  /** Texts that its output must contain: the place, and what is wrong there. */
  named: readonly string[];
}
