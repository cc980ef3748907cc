import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { today } from '../../tracker/moments.ts';
import { TRACKED, trackedFor } from '../../tracker/queries.ts';
import { STATUSES } from '../../tracker/statuses.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Application } from '../queries.ts';
import { useChangeApplication } from './use-change-application.ts';

/** Puts an application into the tracker, or leads to it there. */
export function TrackButton({ application: { id, status } }: { application: Application }) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState(false);
  const { data: tracked = null } = useQuery(trackedFor(id));
  const { mutate } = useChangeApplication(id);
  if (tracked !== null) {
    return (
      <LinkButton href={`/tracker/${tracked.id}`} icon={<Columns3 aria-hidden />}>
        In the tracker: {STATUSES[tracked.status].label}
      </LinkButton>
    );
  }
  return (
    <>
      <Button icon={<Columns3 aria-hidden />} onClick={() => setOpen(true)}>
        Track it
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Track the application">
        <Form
          draft={`track-${id}`}
          onSubmit={async ({ values, key }) => {
            const { appliedDate = '', submitted } = values;
            const body = {
              applicationId: id,
              appliedDate: appliedDate === '' ? null : appliedDate,
            };
            const made = await dataOf(
              api.POST('/api/tracked-applications', { body, headers: onceOnly(key) }),
            );
            if (submitted === 'on') mutate({ body: { status: 'submitted' }, etag: null });
            void client.invalidateQueries({ queryKey: TRACKED });
            toast('It is in the tracker.', {
              action: { label: 'Open', onSelect: () => navigate(`/tracker/${made.id}`) },
            });
            setOpen(false);
          }}
        >
          <TextField label="Sent on" name="appliedDate" type="date" defaultValue={today()} />
          {status !== 'submitted' && (
            <Checkbox label="Mark the application as submitted" name="submitted" defaultChecked />
          )}
          <SubmitButton>Track it</SubmitButton>
        </Form>
      </Dialog>
    </>
  );
}
