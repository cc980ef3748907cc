import { applicationTools } from './application-tools.ts';
import { jobTools } from './job-tools.ts';
import type { Tool } from './tool.ts';

/** Every tool by its name, in the order they are listed. */
export const TOOLS: ReadonlyMap<string, Tool> = new Map(
  [...jobTools, ...applicationTools].map((tool) => [tool.name, tool]),
);
