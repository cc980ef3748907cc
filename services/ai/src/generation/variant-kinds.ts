/** The three ways in which one candidate is presented for one posting, in the order they are shown. */
export const VARIANT_KINDS = ['impact', 'keyword', 'concise'] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** What clients know each by. */
export const VARIANTS = {
  impact: { id: 'variant-impact', name: 'Impact-Focused' },
  keyword: { id: 'variant-keyword', name: 'Keyword-Optimized (ATS)' },
  concise: { id: 'variant-concise', name: 'Concise' },
} as const satisfies Record<VariantKind, { id: string; name: string }>;
