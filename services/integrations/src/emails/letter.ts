import { escapeHtml, htmlDocument } from './html-document.ts';

/** The content of an e-mail, before it is text or HTML. Nothing in it is markup. */
export interface Letter {
  title: string;
  paragraphs: readonly string[];
  sections?: readonly Section[];
  action: Link | null;
  closing: string;
  /** Under the closing words: where to change what comes. */
  footer?: Link;
}

interface Link {
  label: string;
  url: string;
}

export interface Section {
  /** Of its heading: 2 under the title, 3 under one of those. */
  level: 2 | 3;
  heading: string;
  paragraphs: readonly string[];
  items: readonly (string | Link)[];
}

export const toText = ({
  title,
  paragraphs,
  sections = [],
  action,
  closing,
  footer,
}: Letter): string =>
  [
    title,
    ...paragraphs,
    ...sections.map(sectionText),
    ...(action === null ? [] : [lineOf(action)]),
    closing,
    ...(footer === undefined ? [] : [lineOf(footer)]),
  ]
    .join('\n\n')
    .concat('\n');

const sectionText = ({ heading, paragraphs, items }: Section): string =>
  [heading, ...paragraphs, ...items.map((item) => `- ${lineOf(item)}`)].join('\n');

const lineOf = (words: string | Link): string =>
  typeof words === 'string' ? words : `${words.label}: ${words.url}`;

/** A letter as a whole HTML document. The address of its link is also there to read. */
export function toHtml(letter: Letter): string {
  const { title, paragraphs, sections = [], action, closing, footer } = letter;
  const heading = `<h1 style="font-size: 1.4em">${escapeHtml(title)}</h1>`;
  const parts = [
    heading,
    ...paragraphs.map(paragraph),
    ...sections.map(sectionHtml),
    ...(action === null ? [] : [button(action)]),
    paragraph(closing),
    ...(footer === undefined ? [] : [`<p>${anchor(footer)}</p>`]),
  ];
  return htmlDocument(title, parts.join('\n'));
}

function sectionHtml({ level, heading, paragraphs, items }: Section): string {
  const list = items.map(
    (item) => `<li>${typeof item === 'string' ? escapeHtml(item) : anchor(item)}</li>`,
  );
  return [
    `<h${level} style="font-size: ${level === 2 ? '1.2em' : '1em'}">${escapeHtml(heading)}</h${level}>`,
    ...paragraphs.map(paragraph),
    ...(list.length === 0 ? [] : ['<ul>', ...list, '</ul>']),
  ].join('\n');
}

const paragraph = (text: string): string => `<p>${escapeHtml(text).replaceAll('\n', '<br>\n')}</p>`;

const anchor = ({ label, url }: Link): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;

function button({ label, url }: Link): string {
  const href = escapeHtml(url);
  return `<p><a href="${href}" style="display: inline-block; padding: 0.7em 1.2em; background: #1d4ed8; color: #ffffff; border-radius: 6px">${escapeHtml(label)}</a></p>
<p>Or open this address: <br>${href}</p>`;
}
