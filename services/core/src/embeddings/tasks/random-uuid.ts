import { sql } from 'drizzle-orm';

/** A UUIDv4, another one for each row. */
export const RANDOM_UUID = sql.raw(
  "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)" +
    " || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))",
);
