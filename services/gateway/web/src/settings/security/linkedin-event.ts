interface Event {
  action: string;
  status: string;
  metadata: Readonly<Record<string, unknown>> | null;
}

/** The latest event that only an account that is linked to LinkedIn can have. */
export const linkedInEvent = <E extends Event>(events: readonly E[]): E | undefined =>
  events.find(
    ({ action, status, metadata }) =>
      status === 'success' &&
      (action === 'identity_linked' || action === 'login') &&
      metadata?.['provider'] === 'linkedin',
  );
