import {
  Archive,
  ArchiveRestore,
  Bookmark,
  BookmarkCheck,
  EllipsisVertical,
  ThumbsDown,
  ThumbsUp,
} from 'lucide-react';
import { Link } from 'wouter';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ScoreBadge } from '../../ui/score-badge.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { JobFacts } from './job-facts.tsx';
import styles from './job-row.module.css';
import type { Posting } from './posting.ts';
import { quoted } from './quoted.ts';
import { Snippet } from './snippet.tsx';
import { useJobActions } from './use-job-actions.ts';

interface Props {
  job: Posting;
  /** A piece of it with what was found between « and ». */
  snippet?: string | undefined;
  /** How a search found it. */
  note?: string | undefined;
  /** Called before it leaves the list. */
  onLeave: () => void;
}

/** A posting in a list, with what one does there. */
export function JobRow({ job, snippet, note, onLeave }: Props) {
  const actions = useJobActions();
  const name = quoted(job.title);
  const leave = (action: (gone: Posting) => Promise<void>) => {
    onLeave();
    void action(job);
  };
  return (
    <>
      <div className={styles['words']}>
        <h3 className={styles['title']}>
          <Link href={`/jobs/${job.id}`}>
            <UserWords text={job.title} />
          </Link>
        </h3>
        <JobFacts job={job} />
        {snippet !== undefined && snippet !== '' && <Snippet text={snippet} />}
        <p className={styles['badges']}>
          {job.matchScore !== null && <ScoreBadge score={job.matchScore} />}
          {job.isOwn && <Badge tone="info">Added by you</Badge>}
          {job.isClosed && <Badge tone="warn">Closed</Badge>}
          {job.isArchived && <Badge>Archived</Badge>}
          {job.dedupStatus === 'duplicate' && <Badge>Duplicate</Badge>}
          {note !== undefined && <span className={styles['note']}>{note}</span>}
        </p>
      </div>
      <div className={styles['actions']}>
        <IconButton
          label={`${job.isSaved ? 'Saved' : 'Save'} ${name}`}
          aria-pressed={job.isSaved}
          onClick={() => void actions.toggleSaved(job)}
        >
          {job.isSaved ? (
            <BookmarkCheck aria-hidden="true" className={styles['on']} />
          ) : (
            <Bookmark aria-hidden="true" />
          )}
        </IconButton>
        {job.isArchived ? (
          <IconButton
            label={`Take ${name} out of the archive`}
            onClick={() => leave(actions.unarchive)}
          >
            <ArchiveRestore aria-hidden="true" />
          </IconButton>
        ) : (
          <IconButton label={`Archive ${name}`} onClick={() => leave(actions.archive)}>
            <Archive aria-hidden="true" />
          </IconButton>
        )}
        <Menu
          trigger={
            <IconButton label={`More about ${name}`}>
              <EllipsisVertical aria-hidden="true" />
            </IconButton>
          }
          items={[
            {
              label: 'More like this',
              icon: <ThumbsUp aria-hidden="true" />,
              onSelect: () => void actions.like(job),
            },
            {
              label: 'Not for me',
              icon: <ThumbsDown aria-hidden="true" />,
              onSelect: () => leave(actions.refuse),
            },
          ]}
        />
      </div>
    </>
  );
}
