import * as v from 'valibot';

const RECIPIENTS_MAX = 1000;
const CUSTOM_ARGS_MAX_BYTES = 10_000;
/** Headers that SendGrid sets itself. */
const RESERVED_HEADERS =
  /^(?:x-sg-id|x-sg-eid|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|cc|bcc)$/i;

/** Not as RFC 5321 has it but as the API does: anything with one @ and a host, and no line break. */
const Address = v.pipe(
  v.string(),
  v.regex(/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/, 'Does not contain a valid address.'),
);
const oneLine = v.pipe(v.string(), v.regex(/^[^\r\n]*$/, 'Must not contain line breaks.'));

const Party = v.strictObject({ email: Address, name: v.optional(oneLine) });
const Parties = v.pipe(v.array(Party), v.minLength(1), v.maxLength(RECIPIENTS_MAX));

const Headers = v.pipe(
  v.record(v.string(), oneLine),
  v.check(
    (headers) => !Object.keys(headers).some((name) => RESERVED_HEADERS.test(name)),
    'Must not set reserved headers.',
  ),
);
const CustomArgs = v.pipe(
  v.record(v.string(), v.string()),
  v.check(
    (args) => new TextEncoder().encode(JSON.stringify(args)).byteLength <= CUSTOM_ARGS_MAX_BYTES,
    'Must be less than 10,000 bytes.',
  ),
);
const SendAt = v.pipe(v.number(), v.integer());

const Personalization = v.strictObject({
  from: v.optional(Party),
  to: Parties,
  cc: v.optional(Parties),
  bcc: v.optional(Parties),
  subject: v.optional(v.pipe(oneLine, v.minLength(1))),
  headers: v.optional(Headers),
  substitutions: v.optional(v.record(v.string(), v.string())),
  dynamic_template_data: v.optional(v.record(v.string(), v.unknown())),
  custom_args: v.optional(CustomArgs),
  send_at: v.optional(SendAt),
});

const Content = v.strictObject({
  type: v.pipe(oneLine, v.minLength(1)),
  value: v.pipe(v.string(), v.minLength(1)),
});

const Attachment = v.strictObject({
  content: v.pipe(v.string(), v.base64()),
  type: v.optional(v.pipe(v.string(), v.regex(/^[^;\r\n]+$/))),
  filename: v.pipe(oneLine, v.minLength(1)),
  disposition: v.optional(v.picklist(['inline', 'attachment'])),
  content_id: v.optional(oneLine),
});

const toggle = { enable: v.optional(v.boolean()) };
const TrackingSettings = v.strictObject({
  click_tracking: v.optional(v.strictObject({ ...toggle, enable_text: v.optional(v.boolean()) })),
  open_tracking: v.optional(
    v.strictObject({ ...toggle, substitution_tag: v.optional(v.nullable(v.string())) }),
  ),
  subscription_tracking: v.optional(
    v.strictObject({
      ...toggle,
      text: v.optional(v.string()),
      html: v.optional(v.string()),
      substitution_tag: v.optional(v.string()),
    }),
  ),
  ganalytics: v.optional(v.looseObject(toggle)),
});

/** text/plain before text/html before anything else, as the API insists. */
const inOrder = (types: readonly string[]): boolean => {
  const rank = (type: string) => ['text/plain', 'text/html'].indexOf(type) + 1 || 3;
  return types.every((type, i) => i === 0 || rank(types[i - 1] ?? '') <= rank(type));
};

/** The body of `POST /v3/mail/send` by SendGrid's published description of its v3 API. */
export const MailSend = v.pipe(
  v.strictObject({
    personalizations: v.pipe(
      v.array(Personalization),
      v.minLength(1),
      v.maxLength(RECIPIENTS_MAX),
      v.check((all) => unique(all.flatMap(({ to, cc = [], bcc = [] }) => [...to, ...cc, ...bcc]))),
    ),
    from: Party,
    reply_to: v.optional(Party),
    reply_to_list: v.optional(Parties),
    subject: v.pipe(oneLine, v.minLength(1)),
    content: v.pipe(
      v.array(Content),
      v.minLength(1),
      v.check(
        (parts) => inOrder(parts.map(({ type }) => type)),
        'text/plain must come first, followed by text/html.',
      ),
    ),
    attachments: v.optional(v.array(Attachment)),
    template_id: v.optional(v.string()),
    headers: v.optional(Headers),
    categories: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(255))), v.maxLength(10))),
    custom_args: v.optional(CustomArgs),
    send_at: v.optional(SendAt),
    batch_id: v.optional(v.string()),
    asm: v.optional(v.looseObject({ group_id: v.pipe(v.number(), v.integer()) })),
    ip_pool_name: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(64))),
    mail_settings: v.optional(v.looseObject({})),
    tracking_settings: v.optional(TrackingSettings),
  }),
  v.check(
    ({ reply_to, reply_to_list }) => reply_to === undefined || reply_to_list === undefined,
    'reply_to is mutually exclusive with reply_to_list.',
  ),
);
export type MailSend = v.InferOutput<typeof MailSend>;

function unique(parties: readonly { email: string }[]): boolean {
  return new Set(parties.map(({ email }) => email.toLowerCase())).size === parties.length;
}
