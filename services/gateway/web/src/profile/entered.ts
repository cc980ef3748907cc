/** What a form's fields were given, by name. */
export type Values = Readonly<Record<string, string>>;

export const textOf = (values: Values, name: string): string => (values[name] ?? '').trim();

/** Nothing entered is null, which clears a field. */
export const textOrNull = (values: Values, name: string): string | null =>
  textOf(values, name) === '' ? null : textOf(values, name);

export const numberOrNull = (values: Values, name: string): number | null =>
  textOf(values, name) === '' ? null : Number(textOf(values, name));

/** A list that was written a line an item. */
export const linesOf = (values: Values, name: string): string[] =>
  textOf(values, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether a box was checked. */
export const isChecked = (values: Values, name: string): boolean => values[name] === 'on';

/** One of some words, or null where none of them was chosen. */
export const choiceOf = <Choice extends string>(
  values: Values,
  name: string,
  choices: readonly Choice[],
): Choice | null => choices.find((choice) => choice === values[name]) ?? null;
