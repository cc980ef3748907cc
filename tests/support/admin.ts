import type { Fleet, Person } from './fleet.ts';

/** A new account with the role of an admin, which in an empty database nobody can give it. */
export async function signUpAdmin(fleet: Fleet): Promise<Person> {
  const person = await fleet.signUp();
  await fleet.database.rows("update users set role = 'admin' where id = ?", person.id);
  // A token names the role that the account had when it was issued.
  const answer = await fleet.send('POST', '/api/auth/login', {
    body: { email: person.email, password: person.password },
  });
  if (answer.status !== 200) throw new Error(`The login: ${answer.status} ${answer.text}`);
  return { ...person, token: answer.json<{ token: string }>().token };
}
