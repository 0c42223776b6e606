/** Tells a saved file that stops too early, as after a power cut or a broken copy, from one that was damaged in another way. */

/**
 * Whether the text is the beginning of a JSON object that was never finished. False for one that is whole, and for one that is broken before its end:
 * all up to the last place where it could have stopped is closed and read, so that only what stands after it is taken to be missing.
 *
 * @example isCutShort('{ "format": "soun') // true
 */
export function isCutShort(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  const { at, closers } = findLastStop(text);
  return closers.length > 0 && isJson(text.slice(0, at) + closers.toReversed().join(''));
}

interface Stop {
  readonly at: number;
  readonly closers: readonly string[];
}

/** No text in JSON holds a line break: a quotation mark is missing, and nothing after it can be trusted. */
const BROKEN: Stop = { at: 0, closers: [] };

/** The last place outside a text where something ended or began, and what is still open there, outermost first. */
function findLastStop(text: string): Stop {
  const closers: string[] = [];
  let stop = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isInText = !isInText;
    else if (isInText && character < ' ') return BROKEN;
    else if (isInText) at += character === '\\' ? 1 : 0;
    else if (character === ',') stop = at;
    else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      stop = at + 1;
    } else if (character === '}' || character === ']') {
      closers.pop();
      stop = at + 1;
    }
  }
  return { at: stop, closers };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
