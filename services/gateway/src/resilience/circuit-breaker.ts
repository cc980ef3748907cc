/** Failures in a row after which a service is left alone. */
const FAILURES_TO_OPEN = 5;
const OPEN_MS = 10_000;

interface Circuit {
  failures: number;
  /** Until when nothing is sent, in epoch milliseconds. */
  openUntilMs: number;
}

/**
 * Keeps an isolate from waiting on a service that is down: after five failures in a row it is not
 * asked for ten seconds, then one request tries again while the rest are still refused.
 */
export class CircuitBreaker {
  readonly #circuits = new Map<string, Circuit>();

  /** Seconds until the service may be tried again; null when it may be tried now. */
  retryAfterSeconds(service: string, nowMs: number): number | null {
    const circuit = this.#circuits.get(service);
    if (circuit === undefined || circuit.failures < FAILURES_TO_OPEN) return null;
    if (circuit.openUntilMs > nowMs) return Math.ceil((circuit.openUntilMs - nowMs) / 1000);
    circuit.openUntilMs = nowMs + OPEN_MS;
    return null;
  }

  succeeded(service: string): void {
    this.#circuits.delete(service);
  }

  failed(service: string, nowMs: number): void {
    const failures = (this.#circuits.get(service)?.failures ?? 0) + 1;
    this.#circuits.set(service, { failures, openUntilMs: nowMs + OPEN_MS });
  }
}
