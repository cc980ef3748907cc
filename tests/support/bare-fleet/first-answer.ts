import { Miniflare, convertV4MiniflareOptions } from 'miniflare';
import type { Module } from './bundle.ts';

/** Milliseconds from starting a process of workerd with one bundle, without bindings, to its answer of /health. */
export async function firstAnswerMs(modules: Module[], modulesRoot: string): Promise<number> {
  const begun = performance.now();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...{ name: 'cold', modules, modulesRoot, compatibilityDate: COMPATIBILITY_DATE },
      compatibilityFlags: ['enable_request_signal'],
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
      cf: false,
      telemetry: { enabled: false },
      handleStructuredLogs: () => undefined,
    }),
  );
  try {
    await (await fetch(new URL('/health', await miniflare.unsafeGetDirectURL('cold')))).text();
    return performance.now() - begun;
  } finally {
    await miniflare.dispose();
  }
}

/** Of every Worker; a check holds them together. */
const COMPATIBILITY_DATE = '2026-08-04';
