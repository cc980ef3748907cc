import * as v from 'valibot';

/** The environments there are in the cloud; `local` is on a developer's machine only. */
export const ENVIRONMENTS = ['development', 'staging', 'production'] as const;

export const Environment = v.picklist(ENVIRONMENTS, `--env is one of ${ENVIRONMENTS.join(', ')}.`);
export type Environment = v.InferOutput<typeof Environment>;
