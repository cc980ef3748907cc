import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import { maskContacts } from '../facts/mask-contacts.ts';

const PERSONAL = ['firstName', 'lastName', 'email', 'phone', 'linkedInUrl'] as const;

/**
 * The text of a résumé with spaces in place of its owner's name, wherever it stands, and of e-mail
 * addresses, phone numbers, links and street addresses. As long as the text.
 */
export function maskedText({ source, profile, spans, links }: ParsedResume): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  // First: without the name before its @ an address would not be known for one.
  let text = maskContacts(source.text);
  for (const field of PERSONAL) {
    const { start, end } = spans[`profile.${field}`] ?? { start: 0, end: 0 };
    text = `${text.slice(0, start)}${blank(text.slice(start, end))}${text.slice(end)}`;
  }
  const words = [profile.firstName, profile.lastName]
    .flatMap((name) => name?.split(/\s+/) ?? [])
    // An initial is part of every other word.
    .filter((word) => word.length > 1);
  for (const said of [...words, ...links]) {
    const escaped = said.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
    text = text.replaceAll(whole, blank);
  }
  return text;
}
