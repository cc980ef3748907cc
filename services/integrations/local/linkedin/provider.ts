import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider } from 'oidc-provider';
import type { Person } from './person.ts';

const CLIENT_ID = 'jobmatch-local';

/** LinkedIn's own paths. */
const ROUTES = {
  authorization: '/oauth/v2/authorization',
  token: '/oauth/v2/accessToken',
  userinfo: '/v2/userinfo',
  jwks: '/oauth/openid/jwks',
};

interface Settings {
  /** Where it is reached, without a final slash. */
  url: string;
  clientSecret: string;
  people: ReadonlyMap<string, Person>;
}

/**
 * A certified OpenID provider with LinkedIn's paths, scopes and claims. Who signs in is asked at
 * /interaction/:uid; consent goes with it.
 */
export function linkedInProvider({ url, clientSecret, people }: Settings): Provider {
  const provider = new Provider(`${url}/oauth`, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: ['http://localhost/api/auth/linkedin/callback'],
      },
    ],
    routes: ROUTES,
    scopes: ['openid'],
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'family_name', 'picture', 'locale'],
      email: ['email', 'email_verified'],
    },
    pkce: { required: () => false },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    jwks: { keys: [newKey()] },
    ttl: {
      AccessToken: 3600,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 3600,
      Interaction: 600,
      Session: 3600,
    },
    findAccount: (_, sub) => {
      const person = people.get(sub);
      if (person === undefined) return undefined;
      const name = `${person.given_name} ${person.family_name}`;
      return { accountId: sub, claims: () => ({ ...person, name }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  // The fleet listens wherever a port is free.
  provider.Client.prototype.redirectUriAllowed = isLocalCallback;
  return provider;
}

function isLocalCallback(uri: string): boolean {
  const { hostname, pathname } = new URL(uri);
  const isLocal =
    hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.test');
  return isLocal && pathname === '/api/auth/linkedin/callback';
}

const newKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
});
