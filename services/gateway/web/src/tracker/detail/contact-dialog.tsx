import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Tracked } from '../queries.ts';
import { type Contact, ROLES, type Role } from './contact.ts';
import { useChangeTracked } from './use-change-tracked.ts';

interface Props {
  tracked: Tracked;
  /** Who is changed; null while nobody is. */
  role: Role | null;
  onClose: () => void;
}

const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** The fields of a contact; with none of them filled in there is no contact. */
export function ContactDialog({ tracked, role, onClose }: Props) {
  const change = useChangeTracked(tracked.id);
  if (role === null) {
    return (
      <Dialog open={false} onClose={onClose} title="Contact">
        {null}
      </Dialog>
    );
  }
  const given = tracked[role];
  const field = (name: keyof Contact) => `${role}.${name}`;
  return (
    <Dialog open onClose={onClose} title={ROLES[role]}>
      <Form
        draft={`contact-${tracked.id}-${role}`}
        onSubmit={async ({ values }) => {
          const contact = {
            name: orNull(values[field('name')]),
            email: orNull(values[field('email')]),
            phone: orNull(values[field('phone')]),
            linkedinUrl: orNull(values[field('linkedinUrl')]),
          };
          const isEmpty = Object.values(contact).every((value) => value === null);
          await change(() => ({ [role]: isEmpty ? null : contact }));
          onClose();
        }}
      >
        <TextField
          label="Name"
          name={field('name')}
          maxLength={200}
          autoComplete="off"
          defaultValue={given?.name ?? ''}
        />
        <TextField
          label="E-mail"
          name={field('email')}
          type="email"
          maxLength={254}
          autoComplete="off"
          defaultValue={given?.email ?? ''}
        />
        <TextField
          label="Phone"
          name={field('phone')}
          type="tel"
          maxLength={40}
          autoComplete="off"
          defaultValue={given?.phone ?? ''}
        />
        <TextField
          label="LinkedIn page"
          name={field('linkedinUrl')}
          type="url"
          autoComplete="off"
          defaultValue={given?.linkedinUrl ?? ''}
        />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </Dialog>
  );
}
