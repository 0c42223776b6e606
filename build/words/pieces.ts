/** Finds the words in a stretch of code: its string and template literals, with those inside the slots of a template. */

import { childrenOf, nameOf, partOf, partsOf, unwrap, type Syntax } from './syntax.ts';

/** One literal that people read. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Words, and slots between them. */
  readonly parts: readonly (string | Slot)[];
  /** The name of the form it stands for, such as `two` in a plural; may be empty. */
  readonly form: string;
}

/** What a template fills in: an expression, and the pieces inside it. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** Methods whose arguments are read by the program, not by people. */
const SILENT_METHODS = new Set(['charAt', 'endsWith', 'indexOf', 'localeCompare', 'match', 'normalize', 'padStart', 'replace', 'replaceAll', 'split', 'startsWith', 'test']);

/** The pieces under some code that do not stand inside another piece, in the order of the source. Empty literals say nothing and are left out. */
export function findPieces(syntax: Syntax, form = ''): readonly Piece[] {
  if (syntax.type === 'Literal') {
    const { start, end, value, raw } = syntax;
    return typeof value === 'string' && value !== '' ? [{ start, end, quote: String(raw).charAt(0), parts: [value], form }] : [];
  }
  if (syntax.type === 'TemplateLiteral') return [templateOf(syntax, form)];
  const inner = syntax.type === 'Property' ? nameOf(syntax) : form;
  return listSpoken(syntax).flatMap((each) => findPieces(each, inner));
}

/** These pieces, each followed by those inside its slots. */
export function flatten(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => [piece, ...flatten(insideOf(piece))]);
}

/** The pieces right inside the slots of a piece. */
export function insideOf(piece: Piece): readonly Piece[] {
  return slotsOf(piece).flatMap((slot) => slot.pieces);
}

/** The slots of a piece, in their order. */
export function slotsOf(piece: Piece): readonly Slot[] {
  return piece.parts.filter((part) => typeof part !== 'string');
}

/** A stretch of the source with something else in the place of each piece. */
export function substitute(text: string, { start, end }: { readonly start: number; readonly end: number }, pieces: readonly Piece[], write: (piece: Piece) => string): string {
  const from = [start, ...pieces.map((piece) => piece.end)];
  const to = [...pieces.map((piece) => piece.start), end];
  return from.map((at, index) => text.slice(at, to[index]) + pieces.slice(index, index + 1).map(write).join('')).join('');
}

function templateOf(syntax: Syntax, form: string): Piece {
  const slots = partsOf(syntax, 'expressions').map((each) => ({ start: each.start, end: each.end, pieces: findPieces(each) }));
  const words = partsOf(syntax, 'quasis').map((each) => (each['value'] as { readonly cooked: string }).cooked);
  const parts = words.flatMap((each, index) => [...(each === '' ? [] : [each]), ...slots.slice(index, index + 1)]);
  return { start: syntax.start, end: syntax.end, quote: '`', parts, form };
}

/** The parts of some code whose literals can reach a reader: not what is compared, looked up or only for the compiler. */
function listSpoken(syntax: Syntax): readonly Syntax[] {
  if (unwrap(syntax) !== syntax) return [unwrap(syntax)];
  if (syntax.type.startsWith('TS')) return [];
  const named = (...properties: readonly string[]) => properties.flatMap((property) => partOf(syntax, property) ?? []);
  switch (syntax.type) {
    case 'ImportDeclaration':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      return [];
    case 'BinaryExpression':
      return syntax['operator'] === '+' ? named('left', 'right') : [];
    case 'CallExpression':
      return listSpokenOfCall(syntax);
    case 'ConditionalExpression':
    case 'IfStatement':
      return named('consequent', 'alternate');
    case 'MemberExpression':
      return named('object');
    case 'Property':
      return named('value');
    case 'SwitchCase':
      return partsOf(syntax, 'consequent');
    case 'SwitchStatement':
      return partsOf(syntax, 'cases');
    default:
      return childrenOf(syntax);
  }
}

function listSpokenOfCall(call: Syntax): readonly Syntax[] {
  const callee = partOf(call, 'callee');
  const method = callee?.type === 'MemberExpression' ? nameOf(partOf(callee, 'property')) : '';
  if (method === 'includes') return [];
  return [...(callee === undefined ? [] : [callee]), ...(SILENT_METHODS.has(method) ? [] : partsOf(call, 'arguments'))];
}
