import type { Application } from '../queries.ts';

/** The variants to choose from, the chosen one first. */
export const variantOptions = ({
  variants,
  selectedVariantId,
}: Application): { value: string; label: string }[] =>
  variants
    .toSorted((a, b) => Number(b.id === selectedVariantId) - Number(a.id === selectedVariantId))
    .map(({ id, name }) => ({
      value: id,
      label: id === selectedVariantId ? `${name} (chosen)` : name,
    }));
