import { text } from 'drizzle-orm/sqlite-core';
import { users } from './users.ts';

/** The account a row belongs to and leaves with. */
export const ownerId = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });
