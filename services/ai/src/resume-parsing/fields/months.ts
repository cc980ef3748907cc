import { fold } from '../sections/fold.ts';

/** Month names and their abbreviations in six languages, January first, without accents. */
const MONTHS: readonly string[] = [
  'january|jan|januar|janner|jän|janvier|janv|enero|ene|gennaio|gen|janeiro',
  'february|feb|februar|feber|fevrier|fevr|fev|febrero|febbraio|febb|fevereiro',
  'march|mar|marz|mrz|maerz|mars|marzo|marco',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|mag|maio',
  'june|jun|juni|juin|junio|giugno|giu|junho',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho',
  'august|aug|aout|agosto|ago|agost',
  'september|sept|sep|septembre|septiembre|settembre|set|sett|setembro',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|dezember|dez|decembre|diciembre|dic|dicembre|dezembro',
];

const numberOf: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) =>
    names.split('|').map((name): [string, number] => [fold(name), at + 1]),
  ),
);

/** 1 to 12, or null. */
export const monthNumber = (name: string): number | null => numberOf.get(fold(name)) ?? null;

/** Any month's name, longest first, for use in a pattern on folded text. */
export const MONTH_PATTERN = [...numberOf.keys()].toSorted((a, b) => b.length - a.length).join('|');
