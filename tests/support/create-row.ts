import type { Fleet, Person } from './fleet.ts';

/** Posts a row to its collection and answers its id; throws where it is not created. */
export async function createRow(
  fleet: Fleet,
  { token }: Person,
  path: string,
  body: unknown,
): Promise<string> {
  const answer = await fleet.send('POST', path, { token, body });
  if (answer.status !== 201) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
  return answer.json<{ id: string }>().id;
}
