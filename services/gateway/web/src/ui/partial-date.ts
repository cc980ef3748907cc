import type { FormEvent } from 'react';

/** A year, a month or a day, as the API takes dates. */
const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const REFUSAL = 'Must be YYYY, YYYY-MM or YYYY-MM-DD.';

/** For `onInput` of a field that holds a date: says what is wrong with it in the API's words. */
export const checkPartialDate = ({ currentTarget }: FormEvent<HTMLInputElement>): void => {
  const text = currentTarget.value.trim();
  currentTarget.setCustomValidity(text === '' || SHAPE.test(text) ? '' : REFUSAL);
};
