import * as v from 'valibot';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A lower-case UUIDv4: the only id form existing clients accept. */
export const Id = v.pipe(
  v.string(),
  v.regex(UUID_V4, 'Must be a UUIDv4.'),
  v.metadata({ format: 'uuid' }),
);
export type Id = v.InferOutput<typeof Id>;

export const newId = (): Id => crypto.randomUUID();
