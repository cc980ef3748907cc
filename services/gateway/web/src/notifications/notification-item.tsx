import type { AnswerOf } from '@jobmatch/client/answers';
import { useMutation } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'wouter';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { IconButton } from '../ui/button.tsx';
import { TimeAgo } from '../ui/time.tsx';
import { toast } from '../ui/toast-store.ts';
import { UserText, UserWords } from '../ui/user-text.tsx';
import { showRead } from './mark-read.ts';
import styles from './notification-list.module.css';
import { ownPathOf } from './own-path.ts';

const MAX_CHARACTERS = 600;

interface Props {
  notification: AnswerOf<'/api/notifications', 'get'>['notifications'][number];
}

/** One notification; following its link marks it as read. */
export function NotificationItem({ notification }: Props) {
  const { id, title, message, actionUrl, actionText, read, createdAt } = notification;
  const words = useRef<HTMLDivElement>(null);
  const href = ownPathOf(actionUrl);
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.PATCH('/api/notifications/{id}/read', { params: { path: { id } } }),
    onSuccess: () => showRead(id),
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  const markRead = () => {
    // The button is gone with the mark; whoever goes by keyboard goes on from here.
    words.current?.focus();
    mutate();
  };
  return (
    <li className={styles['item']}>
      <span className={styles['dot']} data-unread={!read} aria-hidden="true" />
      <div ref={words} className={styles['words']} tabIndex={-1}>
        <p className={styles['title']} data-unread={!read}>
          {!read && <span className="visually-hidden">Unread: </span>}
          <UserWords text={title} />
        </p>
        <UserText text={message} maxCharacters={MAX_CHARACTERS} />
        {href !== null && (
          <Link href={href} className={styles['action']} onClick={() => !read && mutate()}>
            <UserWords text={actionText ?? 'Open'} />
          </Link>
        )}
        <p className={styles['detail']}>
          <TimeAgo at={createdAt} />
        </p>
      </div>
      {!read && (
        <IconButton label={`Mark “${title}” as read`} disabled={isPending} onClick={markRead}>
          <Check />
        </IconButton>
      )}
    </li>
  );
}
