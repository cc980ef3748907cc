import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import type { Tracked } from '../queries.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { type Contact, ROLES, type Role } from './contact.ts';
import styles from './detail.module.css';

/** Who is to be asked at the company. */
export function Contacts({ tracked }: { tracked: Tracked }) {
  const [role, setRole] = useState<Role | null>(null);
  const people = [
    { role: 'recruiter', contact: tracked.recruiter },
    { role: 'hiringManager', contact: tracked.hiringManager },
  ] as const;
  return (
    <Section title="Contacts">
      <ul className={styles['list']}>
        {people.map(({ role: of, contact }) => (
          <li key={of} className={styles['item']}>
            <div className={styles['words']}>
              <p className={styles['detail']}>{ROLES[of]}</p>
              {contact === null ? <p>not known</p> : <Person {...contact} />}
            </div>
            <div className={styles['buttons']}>
              <IconButton
                label={`Change the ${ROLES[of].toLowerCase()}`}
                onClick={() => setRole(of)}
              >
                <Pencil aria-hidden />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
      <ContactDialog tracked={tracked} role={role} onClose={() => setRole(null)} />
    </Section>
  );
}

const Person = ({ name, email, phone, linkedinUrl }: Contact) => (
  <>
    {name !== null && (
      <p className={styles['name']}>
        <UserWords text={name} />
      </p>
    )}
    {email !== null && (
      <p className={styles['wrapped']}>
        <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>
      </p>
    )}
    {phone !== null && (
      <p>
        <UserWords text={phone} />
      </p>
    )}
    {linkedinUrl !== null && (
      <p>
        <a href={linkedinUrl} target="_blank" rel="noopener noreferrer nofollow">
          LinkedIn<span className="visually-hidden"> (opens a new tab)</span>
        </a>
      </p>
    )}
  </>
);
