import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { EditActions } from './edit-actions.tsx';
import type { ListKind, Row } from './list-kind.ts';
import { reloadProfile } from './reload-profile.ts';

interface Props<R extends Row> {
  kind: ListKind<R>;
  open: boolean;
  /** Null for a new one. */
  row: R | null;
  /** Whose profile it is: names the draft. */
  userId: string;
  onClose: () => void;
}

/** The form of an entry. What is entered outlives its being closed, until it was sent. */
export function EntryDialog<R extends Row>({ kind, open, row, userId, onClose }: Props<R>) {
  const draft = `profile.${userId}.${kind.name}.${row?.id ?? 'new'}`;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={row === null ? `Add ${kind.one}` : `Edit ${kind.nameOf(row)}`}
    >
      <Form
        draft={draft}
        onSubmit={async ({ values, key }) => {
          await (row === null ? kind.create(values, key) : kind.update(row, values));
          await reloadProfile();
          onClose();
        }}
      >
        <kind.Fields row={row} />
        <EditActions submit={row === null ? 'Add' : 'Save'} draft={draft} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
