const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replaceAll(/[&<>]/g, (char) => ENTITY[char] ?? '');

const ITEM = /^- /;

/** Plain text as the HTML that a JobPosting's description is: paragraphs, lines and lists. */
export const textToHtml = (text: string): string =>
  escape(text)
    .split(/\n{2,}/)
    .map((paragraph) => paragraphHtml(paragraph.split('\n')))
    .join('');

function paragraphHtml(lines: readonly string[]): string {
  const from = lines.findIndex((line) => ITEM.test(line));
  const [before, items] = from === -1 ? [lines, []] : [lines.slice(0, from), lines.slice(from)];
  const isList = items.every((line) => ITEM.test(line));
  if (!isList) return `<p>${lines.join('<br>')}</p>`;
  const opening = before.length === 0 ? '' : `<p>${before.join('<br>')}</p>`;
  const list = items.map((line) => `<li>${line.replace(ITEM, '')}</li>`).join('');
  return items.length === 0 ? opening : `${opening}<ul>${list}</ul>`;
}
