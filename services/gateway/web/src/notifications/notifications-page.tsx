import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation } from '@tanstack/react-query';
import { CheckCheck } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { toast } from '../ui/toast-store.ts';
import { useActionKey } from '../ui/use-action-key.ts';
import { showRead } from './mark-read.ts';
import { NotificationList } from './notification-list.tsx';
import styles from './notifications-page.module.css';

/** Everything the account was told, newest first. */
export function NotificationsPage() {
  const [parameters, setParameters] = useSearchParams();
  const shown = parameters.get('show') === 'unread' ? 'unread' : 'all';
  return (
    <Page>
      <PageHeading
        title="Notifications"
        actions={
          <>
            <ReadAllButton />
            <LinkButton href="/settings/account">What to be told</LinkButton>
          </>
        }
      />
      <div className={styles['card']}>
        <Tabs
          label="Which to show"
          value={shown}
          onChange={(id) => setParameters(id === 'unread' ? { show: id } : {}, { replace: true })}
          tabs={[
            { id: 'all', label: 'All', content: <NotificationList isUnreadOnly={false} /> },
            { id: 'unread', label: 'Unread', content: <NotificationList isUnreadOnly /> },
          ]}
        />
      </div>
    </Page>
  );
}

function ReadAllButton() {
  const actionKey = useActionKey();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/notifications/read-all', { headers: onceOnly(actionKey.for('read-all')) }),
      ),
    onSuccess: async ({ updated }) => {
      actionKey.done();
      toast(updated === 0 ? 'All of them were read already.' : `${updated} marked as read.`);
      await showRead(null);
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  return (
    <Button icon={<CheckCheck aria-hidden="true" />} pending={isPending} onClick={() => mutate()}>
      Mark all as read
    </Button>
  );
}
