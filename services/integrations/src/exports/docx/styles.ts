import type { IStylesOptions } from 'docx';

/** Half points, Word's unit for the size of letters. */
const SIZES = { text: 20, entry: 22, section: 26, name: 40 } as const;

const HEADING_COLOUR = '1F3A5F';
const TEXT_COLOUR = '1A1A1A';

/** Fonts that Word and LibreOffice have or stand in for on every system. */
const FONT = {
  ascii: 'Arial',
  hAnsi: 'Arial',
  cs: 'Arial',
  eastAsia: 'Microsoft YaHei',
} as const;

/** Word keeps a language for each kind of script; a proofreader goes by it. */
const languages = (language: string) => ({
  value: language,
  eastAsia: /^(?:zh|ja|ko)\b/.test(language) ? language : 'zh-CN',
  bidirectional: /^(?:ar|he|fa|ur)\b/.test(language) ? language : 'ar-SA',
});

export const documentStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: SIZES.text, color: TEXT_COLOUR, language: languages(language) },
      paragraph: { spacing: { line: 276 } },
    },
    title: heading(SIZES.name, HEADING_COLOUR, 0),
    heading1: heading(SIZES.section, HEADING_COLOUR, 280),
    heading2: heading(SIZES.entry, TEXT_COLOUR, 160),
  },
});

const heading = (size: number, color: string, before: number) => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: { spacing: { before } },
});
