/** Looks at the names in a JSON text and in what was read from it: JSON keeps the last of two equal ones, and a schema drops one that it does not know. */

/**
 * The first name that stands twice in one object of a text that is known to be JSON; undefined where none does.
 *
 * @example findKeyTwice('{ "level": 2, "level": 5 }') // 'level'
 */
export function findKeyTwice(json: string): string | undefined {
  const open: (Set<string> | null)[] = [];
  let isName = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json.charAt(at);
    if (character === '"') {
      const end = endOfText(json, at);
      const names = open.at(-1);
      if (isName && names) {
        const name = readText(json.slice(at, end + 1));
        if (names.has(name)) return name;
        names.add(name);
      }
      isName = false;
      at = end;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      isName = character === '{';
    } else if (character === '}' || character === ']') open.pop();
    else if (character === ',') isName = open.at(-1) instanceof Set;
  }
  return undefined;
}

/**
 * The way to the first part of a value that is not in what a schema has read from it; undefined where all of it was taken.
 *
 * @example findUnknownPart({ n: 5, minimum: 1.2 }, { n: 5 }) // 'minimum'
 */
export function findUnknownPart(stored: unknown, read: unknown, way = ''): string | undefined {
  if (typeof stored !== 'object' || stored === null || typeof read !== 'object' || read === null) return undefined;
  for (const [name, inner] of Object.entries(stored)) {
    const here = way === '' ? name : `${way}.${name}`;
    if (!Object.hasOwn(read, name)) return here;
    const deeper = findUnknownPart(inner, Reflect.get(read, name), here);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function endOfText(json: string, from: number): number {
  let at = from + 1;
  while (json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function readText(quoted: string): string {
  const read: unknown = JSON.parse(quoted);
  return String(read);
}
