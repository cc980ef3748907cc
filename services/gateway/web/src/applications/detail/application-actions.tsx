import { Download, Ellipsis, Mail, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Select } from '../../ui/select.tsx';
import { toast } from '../../ui/toast-store.ts';
import {
  APPLICATION_STATUSES,
  STATUS_OPTIONS,
  isApplicationStatus,
} from '../application-status.ts';
import type { Application } from '../queries.ts';
import styles from './application-actions.module.css';
import { DeleteDialog } from './delete-dialog.tsx';
import { EmailDialog } from './email-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { TrackButton } from './track-button.tsx';
import { useChangeApplication } from './use-change-application.ts';

/** What can be done with an application as a whole. */
export function ApplicationActions({ application }: { application: Application }) {
  const { id, status } = application;
  const [open, setOpen] = useState<'export' | 'email' | 'delete' | null>(null);
  const { mutate } = useChangeApplication(id);
  const close = () => setOpen(null);
  const hasDocuments =
    application.variants.length > 0 ||
    application.coverLetter !== null ||
    application.customResume !== null;

  const change = (next: string) => {
    if (!isApplicationStatus(next)) return;
    mutate(
      { body: { status: next }, etag: null },
      {
        onSuccess: () =>
          toast(`The status is now “${APPLICATION_STATUSES[next].label}”.`, {
            action: {
              label: 'Undo',
              onSelect: () => mutate({ body: { status }, etag: null }),
            },
          }),
      },
    );
  };

  return (
    <div className={styles['bar']}>
      <div className={styles['status']}>
        <Select
          label="Status"
          name="status"
          value={status}
          options={STATUS_OPTIONS}
          onChange={({ target }) => change(target.value)}
        />
      </div>
      <Button
        icon={<Download aria-hidden />}
        disabled={!hasDocuments}
        onClick={() => setOpen('export')}
      >
        Export
      </Button>
      <Button icon={<Mail aria-hidden />} onClick={() => setOpen('email')}>
        Send by e-mail
      </Button>
      <TrackButton application={application} />
      <Menu
        trigger={
          <Button icon={<Ellipsis aria-hidden />} aria-label="More">
            {null}
          </Button>
        }
        items={[
          {
            label: 'Delete the application',
            icon: <Trash2 aria-hidden />,
            danger: true,
            onSelect: () => setOpen('delete'),
          },
        ]}
      />
      <ExportDialog open={open === 'export'} onClose={close} application={application} />
      <EmailDialog open={open === 'email'} onClose={close} application={application} />
      <DeleteDialog open={open === 'delete'} onClose={close} id={id} />
    </div>
  );
}
