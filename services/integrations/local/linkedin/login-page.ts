import type { Person } from './person.ts';

/** The form's field, and what it holds of somebody who goes back. */
export const CHOICE = 'person';
export const CANCEL = 'cancel';

/** In place of LinkedIn's login page: one button for each person, one to go back. */
export const loginPage = (people: Iterable<Person>): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>LinkedIn stand-in</title></head>
<body>
<h1>LinkedIn stand-in</h1>
<p>JobMatch AI asks for your name, photo and e-mail address.</p>
<form method="post">
${[...people].map(button).join('\n')}
<p><button name="${CHOICE}" value="${CANCEL}">Cancel</button></p>
</form>
</body>
</html>
`;

const button = ({ sub, given_name, family_name, email, email_verified }: Person): string => {
  const label = `${given_name} ${family_name}, ${email}${email_verified ? '' : ' (not verified)'}`;
  return `<p><button name="${CHOICE}" value="${escape(sub)}">${escape(label)}</button></p>`;
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
