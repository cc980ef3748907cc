import type {
  ApplicationToExport,
  Author,
  ContactCard,
  ResumeToExport,
} from '@jobmatch/shared/contracts/exports';
import { sectionBlocks, textBlocks } from './body-blocks.ts';
import { cleanLine } from './clean-text.ts';
import type { Block, ExportDocument } from './export-document.ts';
import { languageOf } from './language.ts';
import { bodyOfVariant, headBlocks, resumeBlocks } from './resume-blocks.ts';

/** The résumé and then, on a page of its own, the letter: programs read the first page first. */
export function applicationDocument(application: ApplicationToExport): ExportDocument {
  const { author, jobTitle, company, resume, coverLetter } = application;
  const head = headBlocks(author.contact);
  const letter = sectionBlocks('Cover Letter', textBlocks(coverLetter));
  const body = resume === null ? [] : resumeBlocks(bodyOfVariant(resume));
  const pages = [body, letter].filter((blocks) => blocks.length > 0);
  const blocks = pages.flatMap((page, index): Block[] =>
    index === 0 ? page : [{ kind: 'pageBreak' }, ...page],
  );
  const title = `${author.contact.fullName} – ${jobTitle}, ${company}`;
  return documentOf(title, author, author.contact, [...head, ...blocks]);
}

/** What the résumé says of its author goes before what the profile says. */
export function resumeDocument({ author, resume }: ResumeToExport): ExportDocument {
  const { header } = resume.sections;
  const { contact } = author;
  const card: ContactCard = {
    fullName: header.fullName ?? contact.fullName,
    headline: header.headline ?? contact.headline,
    email: header.email ?? contact.email,
    phone: header.phone ?? contact.phone,
    location: header.location ?? contact.location,
    links: header.links.length > 0 ? header.links : contact.links,
  };
  const blocks = [...headBlocks(card), ...resumeBlocks(resume.sections)];
  return documentOf(`${card.fullName} – ${resume.title}`, author, card, blocks);
}

function documentOf(
  title: string,
  { locale }: Author,
  { fullName }: ContactCard,
  blocks: readonly Block[],
): ExportDocument {
  return {
    title: cleanLine(title),
    author: cleanLine(fullName),
    language: languageOf(locale, blocks.map(wordsOf).join(' ')),
    blocks,
  };
}

/** Addresses and our own headings say nothing of a language. */
function wordsOf(block: Block): string {
  if (block.kind === 'pageBreak' || block.kind === 'contact' || block.kind === 'section') return '';
  return block.kind === 'list' ? block.items.join(' ') : block.text;
}
