import type { Tracked } from '../queries.ts';

/** Whom an application may name at the company. */
export const ROLES = { recruiter: 'Recruiter', hiringManager: 'Hiring manager' } as const;
export type Role = keyof typeof ROLES;
export type Contact = NonNullable<Tracked[Role]>;
