import { Pencil } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { UserWords } from '../ui/user-text.tsx';
import { Avatar } from './avatar.tsx';
import type { CompleteProfile } from './completeness.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { OutsideLink } from './outside-link.tsx';
import styles from './profile.module.css';
import { useEditing } from './use-editing.ts';

/** Who one is and how one is reached. */
export function ContactSection({ profile }: Pick<CompleteProfile, 'profile'>) {
  const { edited, open, close } = useEditing();
  const isSaid = (part: string | null): part is string => part !== null && part !== '';
  const name = [profile.firstName, profile.lastName].filter(isSaid).join(' ');
  const address = [
    profile.streetAddress,
    [profile.postalCode, profile.city].filter(isSaid).join(' '),
    profile.state,
    profile.country,
  ].filter(isSaid);
  const years = profile.yearsOfExperience;
  const facts = [
    { label: 'E-mail', text: profile.email },
    { label: 'Phone', text: profile.phone },
    { label: 'Location', text: profile.location },
    { label: 'Address', text: address.join(', ') },
    { label: 'Experience', text: years === null ? null : `${years} years` },
    { label: 'Language of documents', text: profile.locale },
  ].flatMap(({ label, text }) => (isSaid(text) ? [{ label, text }] : []));
  return (
    <Section
      title="Contact"
      actions={
        <Button icon={<Pencil aria-hidden="true" />} onClick={() => open('contact')}>
          Edit<span className="visually-hidden"> contact</span>
        </Button>
      }
    >
      <div className={styles['card']}>
        <Avatar name={name} photoUrl={profile.photoUrl} />
        <div className={styles['words']}>
          <p className={styles['person']}>
            <UserWords text={name === '' ? 'Your name is not said' : name} />
          </p>
          {profile.currentTitle !== null && (
            <p>
              <UserWords text={profile.currentTitle} />
            </p>
          )}
          <dl className={styles['facts']}>
            {facts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <UserWords text={text} />
                </dd>
              </div>
            ))}
          </dl>
          <OutsideLink url={profile.linkedinUrl} />
        </div>
      </div>
      <ContactDialog profile={profile} open={edited?.part === 'contact'} onClose={close} />
    </Section>
  );
}
