import * as v from 'valibot';

/** The account that is worked on, and what allows it. Wrangler reads the same variables. */
export interface Account {
  accountId: string;
  token: string;
  apiUrl: string;
}

const needed = (name: string) => {
  const complaint = `${name} is not set.`;
  return v.pipe(v.string(complaint), v.minLength(1, complaint));
};
const Variables = v.object({
  CLOUDFLARE_ACCOUNT_ID: needed('CLOUDFLARE_ACCOUNT_ID'),
  CLOUDFLARE_API_TOKEN: needed('CLOUDFLARE_API_TOKEN'),
  CLOUDFLARE_API_BASE_URL: v.optional(v.string(), 'https://api.cloudflare.com/client/v4'),
});

/** Throws, naming what is missing. */
export function accountFromEnvironment(): Account {
  const variables = v.parse(Variables, process.env);
  return {
    accountId: variables.CLOUDFLARE_ACCOUNT_ID,
    token: variables.CLOUDFLARE_API_TOKEN,
    apiUrl: variables.CLOUDFLARE_API_BASE_URL.replace(/\/+$/, ''),
  };
}
