export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** What a posting offers, in the currency's own units and the period it was stated for. */
export interface Pay {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string | null;
  period: PayPeriod | null;
}
