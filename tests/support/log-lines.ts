import type { Fleet } from './fleet.ts';

/** A line of ours: flat, as the house style wants them. */
export interface Line extends Record<string, string | number | boolean | null> {
  level: string;
  event: string;
  service: string;
}

/** What stands in for third parties logs under its own name. */
const OURS = /"service":"(?:gateway|core|ai|integrations)"/;

/** Every line that the four services have logged so far, as text. */
export const logTexts = (fleet: Fleet): string[] =>
  fleet.harness
    .getLogs()
    .map(({ message }) => message)
    .filter((message) => OURS.test(message));

export const logLines = (fleet: Fleet): Line[] =>
  logTexts(fleet).map((text) => JSON.parse(text) as Line);
