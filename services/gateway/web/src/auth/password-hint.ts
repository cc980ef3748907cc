/** The rule that the API applies (decision 0004), in words. */
export const PASSWORD_HINT =
  'At least 12 characters that are hard to guess: four unrelated words, or what a password manager suggests.';
