/** The rows of the word tables: each Welsh text of `assessments/words/cy` with the English of the same key beside it. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPieces, flatten, substitute, type Piece } from './pieces.ts';
import { listShown, rowsOf, tellWhole, type Row } from './row.ts';
import { childrenOf, holds, nameOf, partOf, partsOf, readSource, unwrap, type Source, type Syntax } from './syntax.ts';

const FOLDER = 'assessments/words';
/** What is needed to see what a function is for. */
const MOST_USES = 2;

/** What stands under one key, a text, a list of them or a function, or what one function of the file says. */
interface Leaf {
  readonly source: Source;
  readonly syntax: Syntax;
  readonly pieces: readonly Piece[];
  /** Whether the other language must have it: not so what a file keeps to itself. */
  readonly isAsked: boolean;
}

type Leaves = ReadonlyMap<string, Leaf>;

/** Every text of the word tables, file by file. */
export function readWordTables(top: string): readonly Row[] {
  const files = new Set(['en', 'cy'].flatMap((language) => readdirSync(join(top, FOLDER, language), { recursive: true, encoding: 'utf8' })));
  return [...files]
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .flatMap((file) => readWordTable(top, file.replaceAll('\\', '/')));
}

function readWordTable(top: string, file: string): readonly Row[] {
  const name = file.replace(/\.ts$/, '');
  const english = readLeaves(top, `${FOLDER}/en/${file}`);
  const welsh = readLeaves(top, `${FOLDER}/cy/${file}`);
  const place = (key: string) => `words/${name} › ${key}`;
  const missing = (key: string, leaf: Leaf): readonly Row[] => {
    const isMissing = leaf.pieces.length > 0 && (leaf.isAsked || welsh.size === 0);
    return isMissing ? [{ place: place(key), english: tellWhole(leaf), welsh: '', braces: [], home: { kind: 'nowhere', file: `${FOLDER}/cy/${file}` } }] : [];
  };
  const shared = [...english].flatMap(([key, leaf]) => {
    const other = welsh.get(key);
    return other === undefined ? missing(key, leaf) : rowsOf(place(key), other, isAlike(leaf, other) ? (index) => listShown(leaf)[index]?.text ?? '' : () => tellWhole(leaf));
  });
  const alone = [...welsh].filter(([key]) => !english.has(key)).flatMap(([key, leaf]) => rowsOf(place(key), leaf, () => tellUses(key, english, welsh)));
  return [...shared, ...alone];
}

/** Whether two functions say as many things in the same way, so that each of one belongs to one of the other. */
function isAlike(one: Leaf, other: Leaf): boolean {
  return bonesOf(one) === bonesOf(other);
}

function bonesOf({ source, syntax, pieces }: Leaf): string {
  const code = substitute(source.text, syntax, pieces, () => '[]');
  const slots = listShown({ source, pieces }).map((shown) => shown.slots.map(({ name }) => name).toSorted().join(''));
  return [code.replaceAll(/\s+/g, ' '), flatten(pieces).length, ...slots].join('\n');
}

/** The English of what a Welsh function of its own is there for: that of the keys that use it. */
function tellUses(key: string, english: Leaves, welsh: Leaves): string {
  const name = key.split('.')[0];
  const users = [...welsh].filter(([each, { syntax }]) => each !== key && holds(syntax, (inner) => inner.type === 'Identifier' && inner['name'] === name));
  const told = users.flatMap(([each]) => english.get(each) ?? []).map(tellWhole).filter((each) => each !== '');
  return told.slice(0, MOST_USES).join(' / ');
}

/** By key. What the file is named after needs no name before its keys. */
function readLeaves(top: string, file: string): Leaves {
  if (!existsSync(join(top, file))) return new Map();
  const source = readSource(top, file);
  const own = file.replace(/.*\//, '').replace(/\.ts$/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return new Map(partsOf(source.program, 'body').flatMap((statement) => leavesOf(source, statement, own)));
}

function leavesOf(source: Source, statement: Syntax, own: string): readonly (readonly [string, Leaf])[] {
  const isAsked = statement.type === 'ExportNamedDeclaration';
  const declaration = isAsked ? partOf(statement, 'declaration') : statement;
  const leaf = (syntax: Syntax): Leaf => ({ source, syntax, pieces: findPieces(syntax), isAsked });
  if (declaration?.type === 'FunctionDeclaration') return [[nameOf(partOf(declaration, 'id')), leaf(declaration)]];
  return partsOf(declaration ?? statement, 'declarations').flatMap((each) => {
    const [name, init] = [nameOf(partOf(each, 'id')), partOf(each, 'init')];
    return init === undefined ? [] : keysOf(init).map(([key, syntax]) => [(name === own ? key : [name, ...key]).join('.'), leaf(syntax)] as const);
  });
}

/** Each text or function in an object or a list, with the way to it; things in a list are counted from 1. */
function keysOf(wrapped: Syntax): readonly (readonly [readonly string[], Syntax])[] {
  const syntax = unwrap(wrapped);
  const under = (key: string, value: Syntax | undefined) => (value === undefined ? [] : keysOf(value).map(([keys, inner]) => [[key, ...keys], inner] as const));
  if (syntax.type === 'ObjectExpression') {
    return childrenOf(syntax).flatMap((each) => (each.type === 'Property' ? under(nameOf(each), partOf(each, 'value')) : []));
  }
  if (syntax.type === 'ArrayExpression') return childrenOf(syntax).flatMap((each, index) => under(String(index + 1), each));
  return [[[], syntax]];
}
