import { describe, expect, it } from 'vitest';
import { CircuitBreaker } from './circuit-breaker.ts';

describe('a circuit breaker', () => {
  it('opens after five failures in a row and lets one request try after ten seconds', () => {
    const breaker = new CircuitBreaker();
    for (let i = 0; i < 5; i += 1) {
      expect(breaker.retryAfterSeconds('core', 0)).toBeNull();
      breaker.failed('core', 0);
    }
    expect(breaker.retryAfterSeconds('core', 1)).toBe(10);
    expect(breaker.retryAfterSeconds('ai', 1)).toBeNull();
    expect(breaker.retryAfterSeconds('core', 10_000)).toBeNull();
    expect(breaker.retryAfterSeconds('core', 10_000)).toBe(10);
    breaker.succeeded('core');
    expect(breaker.retryAfterSeconds('core', 10_001)).toBeNull();
  });

  it('forgets failures that a success came between', () => {
    const breaker = new CircuitBreaker();
    for (let i = 0; i < 20; i += 1) {
      breaker.failed('core', 0);
      if (i % 4 === 3) breaker.succeeded('core');
    }
    expect(breaker.retryAfterSeconds('core', 0)).toBeNull();
  });
});
