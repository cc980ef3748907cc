const LISTS: Readonly<Record<string, string>> = {
  workExperience: 'work experience',
  education: 'education',
};

/** Where in a profile or in preferences a quote stands: `workExperience[0].title` → `work experience 1, title`. */
export function fieldName(field: string): string {
  const entry = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(field);
  if (entry === null) return spaced(field);
  const [, list = '', index = '0', part] = entry;
  const name = `${LISTS[list] ?? spaced(list)} ${Number(index) + 1}`;
  return part === undefined ? name : `${name}, ${spaced(part)}`;
}

const spaced = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
