import type { Fleet } from '../../support/fleet.ts';

/** The bindings that were touched under each request id, as `service.BINDING`. */
export function readTouches(fleet: Fleet): Map<string, Set<string>> {
  const touches = new Map<string, Set<string>>();
  for (const { message } of fleet.harness.getLogs()) {
    if (!message.startsWith('{"touched":')) continue;
    const { touched, requestId }: { touched: string; requestId: string } = JSON.parse(message);
    touches.set(requestId, (touches.get(requestId) ?? new Set()).add(touched));
  }
  return touches;
}
