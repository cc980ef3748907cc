/** The content of an e-mail, before it is text or HTML. Nothing in it is markup. */
export interface Letter {
  title: string;
  paragraphs: readonly string[];
  action: { label: string; url: string } | null;
  closing: string;
}

export const toText = ({ title, paragraphs, action, closing }: Letter): string =>
  [title, ...paragraphs, ...(action === null ? [] : [`${action.label}: ${action.url}`]), closing]
    .join('\n\n')
    .concat('\n');

/**
 * One column without images, tables or scripts, in a language that is named: what screen readers,
 * dark modes and old mail programs all cope with. The address of the link is also there to read.
 */
export function toHtml({ title, paragraphs, action, closing }: Letter): string {
  const heading = escape(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading}</title>
</head>
<body style="font-family: system-ui, sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em; margin: 0 auto; padding: 1em">
<main>
<h1 style="font-size: 1.4em">${heading}</h1>
${paragraphs.map(paragraph).join('\n')}
${action === null ? '' : link(action)}
${paragraph(closing)}
</main>
</body>
</html>
`;
}

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

function link({ label, url }: { label: string; url: string }): string {
  const href = escape(url);
  return `<p><a href="${href}" style="display: inline-block; padding: 0.7em 1.2em; background: #1d4ed8; color: #ffffff; border-radius: 6px">${escape(label)}</a></p>
<p>Or open this address: <br>${href}</p>`;
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => ENTITY[char] ?? '');
