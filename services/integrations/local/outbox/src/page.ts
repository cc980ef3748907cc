import type { SentMail } from './sent-mail.ts';

/** The outbox as a page to read: every e-mail as its recipient would get it in plain text. */
export const outboxPage = (mails: readonly SentMail[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outbox</title>
</head>
<body>
<main>
<h1>Outbox</h1>
${mails.length === 0 ? '<p>Nothing was sent yet.</p>' : mails.map(article).join('\n')}
</main>
</body>
</html>
`;

const article = ({
  to,
  subject,
  text,
  sentAt,
  payload: { from, reply_to },
}: SentMail): string => `<article>
<h2>${escape(subject)}</h2>
<p>From ${escape(from.name ?? '')} &lt;${escape(from.email)}&gt;${reply_to === undefined ? '' : `, answers to ${escape(reply_to.email)}`}</p>
<p>To ${escape(to)}, <time datetime="${escape(sentAt)}">${escape(sentAt)}</time></p>
<pre>${escape(text).replaceAll(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`)}</pre>
</article>`;

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
