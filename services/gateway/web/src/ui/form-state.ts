import { createContext, useContext } from 'react';

interface FormState {
  /** What is wrong with each field, by its name. */
  errors: Readonly<Record<string, string>>;
  pending: boolean;
}

/** What a form's fields and its button are told by it. */
export const FormContext = createContext<FormState>({ errors: {}, pending: false });

export const useFormState = (): FormState => useContext(FormContext);
