import type { Account, Sent } from './account.ts';

export interface CommonRequest {
  /** Method and route; where one route is asked in two ways, which. */
  name: string;
  send: (account: Account) => Sent;
  /** Takes from the answer what the next request needs. */
  learn?: (account: Account, answer: string) => void;
}

const read = (path: string): CommonRequest => ({
  name: `GET ${path}`,
  send: ({ token, jobIds: [id = ''] }) => ({
    method: 'GET',
    path: path.replace('{id}', id),
    token,
  }),
});

const write = (
  method: 'PATCH' | 'POST',
  path: string,
  body: object | ((account: Account) => object),
  variant = '',
): CommonRequest => ({
  name: `${method} ${path}${variant}`,
  send: (account) => {
    const { token, jobIds, trackedId } = account;
    const id = path.startsWith('/api/tracked') ? trackedId : (jobIds[0] ?? '');
    const sent = typeof body === 'function' ? body(account) : body;
    return { method, path: path.replace('{id}', id), body: sent, token };
  },
});

let made = 0;

/** The twenty requests that a candidate’s day is mostly made of. */
export const COMMON_REQUESTS: readonly CommonRequest[] = [
  {
    name: 'POST /api/auth/login',
    send: ({ email, password }) => ({
      ...{ method: 'POST', path: '/api/auth/login', body: { email, password } },
    }),
  },
  {
    name: 'POST /api/auth/refresh',
    send: ({ refreshToken }) => ({
      ...{ method: 'POST', path: '/api/auth/refresh', body: { refreshToken } },
    }),
    learn: (account, answer) => {
      const { refreshToken }: { refreshToken: string } = JSON.parse(answer);
      account.refreshToken = refreshToken;
    },
  },
  read('/api/auth/session'),
  read('/api/profile'),
  read('/api/profile/complete'),
  // Nothing that an analysis reads, or the cached one would be another's.
  write('PATCH', '/api/profile', () => ({ phone: `+1 555 ${(made += 1)}` })),
  read('/api/jobs'),
  read('/api/jobs/{id}'),
  write('POST', '/api/jobs', () => ({ title: `Fitter ${(made += 1)}`, company: 'Harbour Works' })),
  write('PATCH', '/api/jobs/{id}', () => ({ isSaved: (made += 1) % 2 === 0 })),
  write('POST', '/api/jobs/search', { query: 'backend engineer' }),
  read('/api/jobs/{id}/similar'),
  read('/api/jobs/recommended'),
  write('POST', '/api/jobs/{id}/analyze', {}, ' (cached)'),
  write('POST', '/api/jobs/{id}/analyze', { refresh: true }, ' (computed)'),
  write('POST', '/api/applications/generate', ({ jobIds: [jobId] }) => ({ jobId })),
  read('/api/tracked-applications'),
  write('PATCH', '/api/tracked-applications/{id}', () => ({ notes: `Called ${(made += 1)}` })),
  read('/api/notifications'),
  read('/api/billing/usage-limits'),
];
