/** Opens the demo accounts of a local database, and nothing else anywhere. */
export const DEMO_PASSWORD = 'demo-only-password';
export const DEMO_EMAIL = 'demo.candidate@example.com';
export const ADMIN_EMAIL = 'demo.admin@example.com';
