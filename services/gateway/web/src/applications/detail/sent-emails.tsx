import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Section } from '../../ui/section.tsx';
import { EmailTable } from '../emails/email-table.tsx';
import { emailsOf } from '../emails/queries.ts';

/** To whom this application was sent, where it was. */
export function SentEmails({ applicationId }: { applicationId: string }) {
  const { data = [] } = useQuery(emailsOf(applicationId));
  if (data.length === 0) return null;
  return (
    <Section title="Sent by e-mail" actions={<Link href="/emails">All e-mails</Link>}>
      <EmailTable emails={data} />
    </Section>
  );
}
