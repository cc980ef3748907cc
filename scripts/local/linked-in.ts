import { startLinkedIn } from '@jobmatch/integrations/local/linkedin';
import { unstable_readConfig as readConfig } from 'wrangler';
import { configOf } from './paths.ts';
import { linkedInClientSecret } from './secrets.ts';

/** Starts what stands in for LinkedIn where env.local expects it. It ends with the process. */
export async function startLinkedInStandIn(): Promise<void> {
  const { vars } = readConfig({ config: configOf('integrations'), env: 'local' });
  const port = Number(new URL(String(vars['LINKEDIN_URL'])).port);
  await startLinkedIn({ port, clientSecret: linkedInClientSecret() });
}
