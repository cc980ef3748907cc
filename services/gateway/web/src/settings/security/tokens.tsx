import { useState } from 'react';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { Badge } from '../../ui/badge.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { toast } from '../../ui/toast-store.ts';
import { UserWords } from '../../ui/user-text.tsx';
import { EntryList } from '../entry-list.tsx';
import { SecretOnce } from '../secret-once.tsx';
import type { useTokens } from './queries.ts';
import styles from './security.module.css';
import { TokenForm } from './token-form.tsx';

const reload = () =>
  Promise.all(
    [['api-tokens'], ['security-events']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );

async function revoke(id: string): Promise<void> {
  await api.DELETE('/api/auth/tokens/{id}', { params: { path: { id } } });
  toast('The token is revoked.');
  await reload();
}

/** Tokens for programs that act as the account's owner. */
export function Tokens({ list: { query, more } }: { list: ReturnType<typeof useTokens> }) {
  const [made, setMade] = useState<string | null>(null);
  return (
    <div className={styles['whole']}>
      <p className={styles['detail']}>
        For programs that use the API in your name, the MCP server among them.
      </p>
      <QueryView query={query}>
        {({ pages }) => {
          const tokens = pages.flatMap((page) => page.tokens);
          if (tokens.length === 0) return <EmptyState title="You have no token." />;
          return (
            <>
              <EntryList
                label="Personal access tokens"
                entries={tokens.map(({ id, name, scope, lastUsedAt, expiresAt, createdAt }) => ({
                  id,
                  title: (
                    <>
                      <UserWords text={name} />{' '}
                      <Badge>{scope === 'read' ? 'Reads only' : 'Reads and changes'}</Badge>
                    </>
                  ),
                  details: [
                    <>
                      Made <TimeAgo at={createdAt} />,{' '}
                      {lastUsedAt === null ? (
                        'never used'
                      ) : (
                        <>
                          used <TimeAgo at={lastUsedAt} />
                        </>
                      )}
                    </>,
                    expiresAt === null ? (
                      'Does not expire'
                    ) : (
                      <>
                        {Date.parse(expiresAt) < Date.now() ? 'Expired ' : 'Expires '}
                        <TimeAgo at={expiresAt} />
                      </>
                    ),
                  ],
                  actions: (
                    <ConfirmButton
                      label="Revoke"
                      question="Revoke this token?"
                      onConfirm={() => revoke(id)}
                    >
                      What uses “<UserWords text={name} />” loses its access at once.
                    </ConfirmButton>
                  ),
                }))}
              />
              <MoreButton shown={tokens.length} {...more} />
            </>
          );
        }}
      </QueryView>
      {made === null ? (
        <TokenForm
          onMade={async (token) => {
            setMade(token);
            await reload();
          }}
        />
      ) : (
        <SecretOnce
          title="Your new token"
          description="Whoever has it can act in your name. It is not shown again."
          secret={made}
          onDone={() => setMade(null)}
        />
      )}
    </div>
  );
}
