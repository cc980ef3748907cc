import { useMutation } from '@tanstack/react-query';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { failureOf } from '../api/failure.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { toast } from '../ui/toast-store.ts';
import { UserWords } from '../ui/user-text.tsx';
import type { CompleteProfile } from './completeness.ts';
import { EntryDialog } from './entry-dialog.tsx';
import type { ListKind, Row } from './list-kind.ts';
import styles from './profile.module.css';
import { reloadProfile } from './reload-profile.ts';
import { useEditing } from './use-editing.ts';

interface Props<R extends Row> {
  kind: ListKind<R>;
  complete: CompleteProfile;
}

const failed = (err: unknown) => toast(failureOf(err).text, { tone: 'danger' });

/** A list of the profile, with what can be done to its entries. */
export function EntryList<R extends Row>({ kind, complete }: Props<R>) {
  const { edited, open, close } = useEditing();
  const addButton = useRef<HTMLButtonElement>(null);
  const rows = kind.rowsOf(complete);
  const restored = async (row: R) => {
    await kind.restore(row);
    await reloadProfile();
  };
  const removed = useMutation({
    mutationFn: (row: R) => kind.remove(row.id),
    onSuccess: async (_, row) => {
      await reloadProfile();
      // The button that was pressed is gone.
      addButton.current?.focus();
      const onSelect = () => void restored(row).catch(failed);
      toast(`Deleted: ${kind.nameOf(row)}`, { tone: 'info', action: { label: 'Undo', onSelect } });
    },
    onError: failed,
  });
  const row = rows.find(({ id }) => id === edited?.id) ?? null;
  const isOpen = edited?.part === kind.name && (edited.id === null || row !== null);
  return (
    <Section
      title={kind.title}
      actions={
        <Button ref={addButton} icon={<Plus aria-hidden="true" />} onClick={() => open(kind.name)}>
          Add<span className="visually-hidden"> {kind.one}</span>
        </Button>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title="Nothing here yet.">{kind.reason}</EmptyState>
      ) : (
        <ul className={kind.isShort ? styles['shorts'] : styles['entries']}>
          {rows.map((each) => (
            <li key={each.id} className={styles['entry']}>
              <div className={styles['words']}>
                <h3>
                  <UserWords text={kind.nameOf(each)} />
                </h3>
                <kind.Details row={each} />
              </div>
              <div className={styles['buttons']}>
                <IconButton
                  label={`Edit ${kind.nameOf(each)}`}
                  onClick={() => open(kind.name, each.id)}
                >
                  <Pencil />
                </IconButton>
                <IconButton
                  label={`Delete ${kind.nameOf(each)}`}
                  disabled={removed.isPending}
                  onClick={() => removed.mutate(each)}
                >
                  <Trash2 />
                </IconButton>
              </div>
            </li>
          ))}
        </ul>
      )}
      <EntryDialog
        kind={kind}
        open={isOpen}
        row={row}
        userId={complete.profile.id}
        onClose={close}
      />
    </Section>
  );
}
