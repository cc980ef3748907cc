/**
 * Headers for a POST that is to take effect once: make them once per intended action and send the
 * same ones with every retry. The gateway remembers a key for 24 hours.
 */
export const onceOnly = (key: string = crypto.randomUUID()): { 'Idempotency-Key': string } => ({
  'Idempotency-Key': key,
});
