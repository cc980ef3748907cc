import {
  Archive,
  ArchiveRestore,
  Bookmark,
  BookmarkCheck,
  ClipboardList,
  Ellipsis,
  EyeOff,
  FilePenLine,
  Flag,
  PenLine,
  ThumbsUp,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import { failureOf } from '../../api/failure.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { toast } from '../../ui/toast-store.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import type { Job } from './queries.ts';
import { ReportDialog } from './report-dialog.tsx';
import { TrackDialog } from './track-dialog.tsx';
import { useFeedback } from './use-feedback.ts';
import { useJobFlags } from './use-job-changes.ts';

/** All that can be done with a posting. */
export function JobActions({ job }: { job: Job }) {
  const [dialog, setDialog] = useState<'report' | 'delete' | 'track' | null>(null);
  const flags = useJobFlags(job.id);
  const feedback = useFeedback(job.id);
  const close = () => setDialog(null);

  const unarchive = () => flags.mutate({ isArchived: false });
  const archive = () =>
    flags.mutate(
      { isArchived: true },
      {
        onSuccess: () => toast('Archived.', { action: { label: 'Undo', onSelect: unarchive } }),
      },
    );
  const say = (feedbackType: 'thumbs_up' | 'hidden') =>
    feedback.mutate(
      { feedbackType },
      {
        onSuccess: () =>
          feedbackType === 'thumbs_up'
            ? toast('Noted: you like this one.')
            : toast('Hidden from your lists and recommendations.', {
                action: { label: 'Undo', onSelect: unarchive },
              }),
        onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
      },
    );

  return (
    <>
      <LinkButton
        href={`/applications/new?job=${job.id}`}
        // Until the fit is known, finding it out is what comes first.
        variant={job.matchScore === null ? 'secondary' : 'primary'}
        icon={<FilePenLine aria-hidden="true" />}
      >
        Write an application
      </LinkButton>
      <Button icon={<ClipboardList aria-hidden="true" />} onClick={() => setDialog('track')}>
        Track
      </Button>
      <Button
        aria-pressed={job.isSaved}
        icon={job.isSaved ? <BookmarkCheck aria-hidden="true" /> : <Bookmark aria-hidden="true" />}
        onClick={() => flags.mutate({ isSaved: !job.isSaved })}
      >
        {job.isSaved ? 'Saved' : 'Save'}
      </Button>
      <Menu
        trigger={
          <Button aria-label="More actions" icon={<Ellipsis aria-hidden="true" />}>
            More
          </Button>
        }
        items={[
          { label: 'I like this one', icon: <ThumbsUp />, onSelect: () => say('thumbs_up') },
          { label: 'Hide jobs like this', icon: <EyeOff />, onSelect: () => say('hidden') },
          job.isArchived
            ? { label: 'Take out of the archive', icon: <ArchiveRestore />, onSelect: unarchive }
            : { label: 'Archive', icon: <Archive />, onSelect: archive },
          ...(job.isOwn
            ? [{ label: 'Edit', icon: <PenLine />, href: `/jobs/${job.id}/edit` }]
            : []),
          { label: 'Report', icon: <Flag />, onSelect: () => setDialog('report') },
          {
            label: job.isOwn ? 'Delete' : 'Remove from my list',
            icon: <Trash2 />,
            danger: true,
            onSelect: () => setDialog('delete'),
          },
        ]}
      />
      <ReportDialog job={job} open={dialog === 'report'} onClose={close} />
      <DeleteDialog job={job} open={dialog === 'delete'} onClose={close} />
      <TrackDialog job={job} open={dialog === 'track'} onClose={close} />
    </>
  );
}
