import * as v from 'valibot';

/** Set to `true` once the destinations exist: nothing but the dashboard makes them. */
export const DESTINATIONS_SWITCH = 'OTLP_DESTINATIONS';

const Signal = v.optional(v.looseObject({ destinations: v.optional(v.array(v.string()), []) }));

/** Workers Observability, as a config has it. */
export const Observability = v.optional(v.looseObject({ logs: Signal, traces: Signal }));
export type Observability = v.InferOutput<typeof Observability>;

/** Where logs and traces go besides Workers Observability itself. */
export const destinationsOf = (observability: Observability): string[] => [
  ...(observability?.logs?.destinations ?? []),
  ...(observability?.traces?.destinations ?? []),
];

/** A clean account has no destination that a deploy could name. */
export function withoutDestinations(observability: NonNullable<Observability>) {
  const { logs, traces, ...rest } = observability;
  const kept = (signal: typeof logs) => {
    if (signal === undefined) return {};
    const { destinations: _, ...without } = signal;
    return without;
  };
  return { ...rest, logs: kept(logs), traces: kept(traces) };
}
