import { api } from '../api/api.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { CompleteProfile } from './completeness.ts';
import { EditActions } from './edit-actions.tsx';
import { numberOrNull, textOrNull } from './entered.ts';
import { reloadProfile } from './reload-profile.ts';

interface Props extends Pick<CompleteProfile, 'profile'> {
  open: boolean;
  onClose: () => void;
}

const FIELDS = [
  { name: 'firstName', label: 'First name', max: 100, autoComplete: 'given-name' },
  { name: 'lastName', label: 'Last name', max: 100, autoComplete: 'family-name' },
  { name: 'currentTitle', label: 'Headline', max: 200, autoComplete: 'organization-title' },
  { name: 'phone', label: 'Phone', max: 40, autoComplete: 'tel' },
  { name: 'location', label: 'Location', max: 200, autoComplete: 'off' },
  { name: 'streetAddress', label: 'Street', max: 200, autoComplete: 'street-address' },
  { name: 'postalCode', label: 'Postal code', max: 20, autoComplete: 'postal-code' },
  { name: 'city', label: 'City', max: 100, autoComplete: 'address-level2' },
  { name: 'state', label: 'State or region', max: 100, autoComplete: 'address-level1' },
  { name: 'country', label: 'Country', max: 100, autoComplete: 'country-name' },
  { name: 'linkedinUrl', label: 'LinkedIn address', max: 2048, autoComplete: 'url' },
  { name: 'locale', label: 'Language of documents', max: 35, autoComplete: 'off' },
] as const;

const HINTS: Readonly<Record<string, string>> = {
  currentTitle: 'What you are, in a line: Senior Backend Engineer.',
  location: 'As it is to stand on a résumé: Lisbon, Portugal.',
  linkedinUrl: 'With https:// at its front.',
  locale: 'A language tag such as en-GB or pt.',
};

export function ContactDialog({ profile, open, onClose }: Props) {
  const draft = `profile.${profile.id}.contact`;
  return (
    <Dialog open={open} onClose={onClose} title="Edit contact">
      <Form
        draft={draft}
        onSubmit={async ({ values }) => {
          const texts = FIELDS.map(({ name }) => [name, textOrNull(values, name)] as const);
          const yearsOfExperience = numberOrNull(values, 'yearsOfExperience');
          const body = { ...Object.fromEntries(texts), yearsOfExperience };
          await api.PATCH('/api/profile', { body });
          await reloadProfile();
          onClose();
        }}
      >
        {FIELDS.map(({ name, label, max, autoComplete }) => (
          <TextField
            key={name}
            label={label}
            name={name}
            defaultValue={profile[name] ?? ''}
            maxLength={max}
            autoComplete={autoComplete}
            {...(HINTS[name] === undefined ? {} : { hint: HINTS[name] })}
          />
        ))}
        <TextField
          label="Years of experience"
          name="yearsOfExperience"
          type="number"
          min={0}
          max={80}
          defaultValue={profile.yearsOfExperience ?? ''}
        />
        <EditActions submit="Save" draft={draft} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
