import { AppError } from '@jobmatch/shared/errors';
import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** With its prefix, as Word writes it: `w:p`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const MAX_ELEMENTS = 400_000;
const MAX_DEPTH = 200;

/** Reads XML to a tree. Entities of its own are not expanded. 413 where it is huge or endlessly deep. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH) {
          throw new AppError('PAYLOAD_TOO_LARGE', 'The document holds more than a résumé can.');
        }
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => open.at(-1)?.children.push(text),
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

export const elementsIn = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child) => typeof child !== 'string');

export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent === undefined ? undefined : elementsIn(parent).find((child) => child.name === name);
