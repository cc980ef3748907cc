import { ADMIN_EMAIL, DEMO_EMAIL, DEMO_PASSWORD } from './demo-accounts.ts';
import { demoPostingId } from './demo-data.ts';

/**
 * What a newcomer needs to see once the fleet runs: where it is, who to be, what to try. `outbox` is where its e-mail
 * can be looked at; null where it cannot.
 */
export function welcome(url: string, outbox: string | null): string {
  const login = JSON.stringify({ email: DEMO_EMAIL, password: DEMO_PASSWORD });
  return `
JobMatch AI runs at ${url}

  demo login   ${DEMO_EMAIL} / ${DEMO_PASSWORD}
  demo admin   ${ADMIN_EMAIL} / ${DEMO_PASSWORD}${outbox === null ? '' : `\n  e-mail       ${outbox} has what was sent`}

Try it, in another terminal:

TOKEN=$(curl -s ${url}/api/auth/login -H 'content-type: application/json' -d '${login}' | sed -E 's/.*"token":"([^"]+)".*/\\1/')

curl -s -w '\\n' "${url}/api/jobs?scope=catalogue&limit=3" -H "authorization: Bearer $TOKEN"

curl -s -w '\\n' -X POST ${url}/api/jobs/${demoPostingId()}/analyze -H "authorization: Bearer $TOKEN"

Ctrl-C stops it.
`;
}
