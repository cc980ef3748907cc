import { AttachmentFormat } from '@jobmatch/shared/contracts/emails';
import { Email } from '@jobmatch/shared/email-address';
import { Id } from '@jobmatch/shared/ids';
import { text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { hasUnseen } from './one-line.ts';

const TEXT_MAX = 50_000;
const HTML_MAX = 100_000;

/** An application to a recruiter: the words are the application's. */
export interface ApplicationForm {
  applicationId: string;
  recipientEmail: string;
  variantId: string | null;
  attach: AttachmentFormat | null;
}

/** Free text to an address of the sender's. */
export interface MessageForm {
  to: string;
  subject: string;
  text: string;
  html: string | null;
}

const fields = v.strictObject({
  applicationId: v.optional(Id),
  recipientEmail: v.optional(Email),
  variantId: v.optional(v.nullable(text(100)), null),
  attach: v.optional(v.nullable(AttachmentFormat), null),
  to: v.optional(Email),
  subject: v.optional(
    v.pipe(
      text(200),
      v.check((value) => !hasUnseen(value), 'Must be one line without invisible characters.'),
    ),
  ),
  text: v.optional(text(TEXT_MAX)),
  html: v.optional(v.nullable(text(HTML_MAX)), null),
});
type Fields = v.InferOutput<typeof fields>;

const OF_APPLICATION = ['applicationId', 'recipientEmail', 'variantId', 'attach'] as const;
const OF_MESSAGE = ['to', 'subject', 'text', 'html'] as const;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Either form, told apart by what is sent; a body with fields of both is refused. */
export const SendEmail = v.pipe(
  fields,
  v.rawTransform<Fields, ApplicationForm | MessageForm>(
    ({ dataset: { value }, addIssue, NEVER }) => {
      const isMessage = !OF_APPLICATION.some((name) => isGiven(value[name]));
      const refuse = (name: keyof Fields, message: string) =>
        addIssue({
          message,
          path: [{ type: 'object', origin: 'value', input: value, key: name, value: value[name] }],
        });
      for (const name of isMessage ? [] : OF_MESSAGE) {
        if (isGiven(value[name])) refuse(name, 'Does not go with an application.');
      }
      const form = isMessage ? messageOf(value) : applicationOf(value);
      if (!Array.isArray(form)) return form;
      for (const name of form) refuse(name, 'Required.');
      return NEVER;
    },
  ),
);

/** The form, or the names of what it lacks. */
function applicationOf({
  applicationId,
  recipientEmail,
  variantId,
  attach,
}: Fields): ApplicationForm | (keyof Fields)[] {
  if (applicationId !== undefined && recipientEmail !== undefined) {
    return { applicationId, recipientEmail, variantId, attach };
  }
  return applicationId === undefined ? ['applicationId'] : ['recipientEmail'];
}

function messageOf({ to, subject, text: words, html }: Fields): MessageForm | (keyof Fields)[] {
  if (to !== undefined && subject !== undefined && words !== undefined) {
    return { to, subject, text: words, html };
  }
  const given = { to, subject, text: words };
  const names = ['to', 'subject', 'text'] as const;
  return names.filter((name) => given[name] === undefined);
}
