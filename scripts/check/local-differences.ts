/**
 * What env.local of a service does without because a stand-in takes the place of what needs it.
 * Everything else that one environment binds, all of them bind.
 */
export const UNNEEDED_LOCALLY: Readonly<Record<string, readonly string[]>> = {};

/**
 * What env.local of a service binds to a stand-in while the others bind nothing and use the platform's
 * own: every call through a binding is one of the 32 Worker invocations that a request may make.
 */
export const ONLY_LOCALLY: Readonly<Record<string, readonly string[]>> = {
  // The internet: for boards that are read in more pieces than that, and for webhooks.
  integrations: ['WEB', 'WEBHOOK_WEB'],
};
