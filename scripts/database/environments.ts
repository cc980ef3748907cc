/** The environments that have a database. */
export const ENVIRONMENTS = ['local', 'development', 'staging', 'production'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

export const ENVIRONMENT_OPTION = `--env is ${ENVIRONMENTS.join(', ')}.`;
