import type { Application, Edit } from '@jobmatch/shared/contracts/application-answers';
import { sha256Hex } from '@jobmatch/shared/sha256';
import type { UpdateApplication } from './application.ts';

/** How many edits an application remembers, the latest ones. */
const MAX_EDITS = 100;

type Documents = Pick<Application, 'variants' | 'coverLetter' | 'customResume'>;

/** The edit history after `update`. A document that stays as it was makes no entry. */
export async function editHistoryAfter(
  application: Documents & Pick<Application, 'editHistory'>,
  update: Partial<UpdateApplication>,
  at: Date,
): Promise<Edit[]> {
  const documents = pairs(application, update).filter(({ before, after }) => before !== after);
  const edits = await Promise.all(
    documents.map(async ({ field, variantId, before, after }) => ({
      at: at.toISOString(),
      field,
      variantId,
      beforeHash: before === null ? null : await sha256Hex(before),
      beforeSize: sizeOf(before),
      afterSize: sizeOf(after),
    })),
  );
  return [...application.editHistory, ...edits].slice(-MAX_EDITS);
}

interface Pair extends Pick<Edit, 'field' | 'variantId'> {
  /** The document as JSON, in the order of its schema; null for none. */
  before: string | null;
  after: string | null;
}

function pairs(current: Documents, update: Partial<UpdateApplication>): Pair[] {
  const { coverLetter = current.coverLetter, customResume = current.customResume } = update;
  const one = (field: Edit['field'], before: unknown, after: unknown): Pair => ({
    field,
    variantId: null,
    before: json(before),
    after: json(after),
  });
  return [
    ...variantPairs(current.variants, update.variants ?? current.variants),
    one('coverLetter', current.coverLetter, coverLetter),
    one('customResume', current.customResume, customResume),
  ];
}

function variantPairs(before: Application['variants'], after: Application['variants']): Pair[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  const named = (variants: Application['variants'], id: string) =>
    json(variants.find((variant) => variant.id === id) ?? null);
  return [...ids].map((id) => ({
    field: 'variants',
    variantId: id,
    before: named(before, id),
    after: named(after, id),
  }));
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
const sizeOf = (value: string | null): number => new TextEncoder().encode(value ?? '').length;
