const DOMAIN = 'users.jobmatch.invalid';

/** Stands where an account has no e-mail address; no mail can reach it (RFC 2606). */
export const placeholderEmail = (userId: string): string => `external-${userId}@${DOMAIN}`;

export const isPlaceholder = (email: string): boolean => email.endsWith(`@${DOMAIN}`);
