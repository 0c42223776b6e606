/** The rows of the content: every `text(en, cy)`, wherever it is written. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPieces } from './pieces.ts';
import { labelFile, labelPart } from './place.ts';
import { rowsOf, tellWhole, type Row } from './row.ts';
import { listBraces } from './spelling.ts';
import { childrenOf, holds, nameOf, partOf, partsOf, readSource, unwrap, type Source, type Syntax } from './syntax.ts';

const FOLDER = 'assessments';
const MAKER = /(^|\/)text\.ts$/;

/** The texts of the content, and the places of those whose words stand somewhere else. */
export interface Content {
  readonly rows: readonly Row[];
  readonly unread: readonly string[];
}

/** Every text of the content, file by file. */
export function readContent(top: string): Content {
  const files = readdirSync(join(top, FOLDER), { recursive: true, encoding: 'utf8' }).map((file) => `${FOLDER}/${file.replaceAll('\\', '/')}`);
  const isContent = (file: string) => file.endsWith('.ts') && !file.startsWith(`${FOLDER}/words/`) && readFileSync(join(top, file), 'utf8').includes('text.ts');
  const contents = files.filter(isContent).toSorted().map((file) => readFile(readSource(top, file)));
  return { rows: contents.flatMap(({ rows }) => rows), unread: contents.flatMap(({ unread }) => unread) };
}

function readFile(source: Source): Content {
  const name = findMaker(source.program);
  const isCall = (each: Syntax) => each.type === 'CallExpression' && nameOf(partOf(each, 'callee')) === name;
  if (name === '') return { rows: [], unread: [] };
  const containers = partsOf(source.program, 'body').filter((each) => holds(each, isCall));
  const calls = containers.flatMap((container) => {
    const label = containers.length === 1 ? '' : labelContainer(container, source.file);
    return listCalls(container, [labelFile(source.file), label].filter((each) => each !== ''), isCall);
  });
  const read = calls.map(({ call, place }) => ({ call, rows: rowsOfCall(source, call, place) }));
  const lineOf = (call: Syntax) => `${source.file}:${source.text.slice(0, call.start).split('\n').length}`;
  return { rows: read.flatMap(({ rows }) => rows), unread: read.filter(({ rows }) => rows.length === 0).map(({ call }) => lineOf(call)) };
}

/** What the function is called in this file; empty where it is not imported. */
function findMaker(program: Syntax): string {
  const imports = partsOf(program, 'body').filter((each) => each.type === 'ImportDeclaration' && MAKER.test(nameOf(partOf(each, 'source'))));
  const specifier = imports.flatMap((each) => partsOf(each, 'specifiers')).find((each) => nameOf(partOf(each, 'imported')) === 'text');
  return nameOf(specifier && partOf(specifier, 'local'));
}

/** The name of one list among several, such as `policy lines`. What the file is named after has none, and so has a function. */
function labelContainer(statement: Syntax, file: string): string {
  const declaration = statement.type === 'ExportNamedDeclaration' ? partOf(statement, 'declaration') : statement;
  const [declared] = declaration === undefined ? [] : partsOf(declaration, 'declarations');
  const name = nameOf(declared && partOf(declared, 'id')).toLowerCase();
  return file.endsWith(`/${name.replaceAll('_', '-')}.ts`) ? '' : name.replaceAll('_', ' ');
}

function listCalls(syntax: Syntax, way: readonly string[], isCall: (each: Syntax) => boolean): readonly { readonly call: Syntax; readonly place: string }[] {
  if (isCall(syntax)) return [{ call: syntax, place: way.join(' › ') }];
  const key = syntax.type === 'Property' ? nameOf(syntax) : '';
  const value = syntax.type === 'Property' ? partOf(syntax, 'value') : syntax;
  const under = value === undefined ? syntax : unwrap(value);
  if (under.type === 'ArrayExpression') {
    const list = key === '' && way.at(-1)?.startsWith('row ') ? 'cell' : key;
    return childrenOf(under).flatMap((each, index) => listCalls(each, [...way, labelPart(list, unwrap(each), index)], isCall));
  }
  if (under === syntax) return childrenOf(syntax).flatMap((each) => listCalls(each, way, isCall));
  return listCalls(under, [...way, ...[labelPart(key)].filter((label) => label !== '')], isCall);
}

/** None where the words are not literals. */
function rowsOfCall(source: Source, call: Syntax, place: string): readonly Row[] {
  const [first, second] = partsOf(call, 'arguments');
  const [english, welsh] = [first, second].map((each) => (each === undefined ? [] : literalOf(each)));
  if (first === undefined || english === undefined || english.length === 0) return [];
  const told = tellWhole({ source, pieces: english });
  const braces = listBraces(told, []);
  if (welsh !== undefined && welsh.length > 0) {
    return rowsOf(place, { source, pieces: welsh }, () => told).map((row) => (row.place === place ? { ...row, braces: [...row.braces, braces] } : row));
  }
  if (second !== undefined && second['value'] !== null) return [];
  const gap = second ?? { start: first.end, end: first.end };
  const home = { kind: 'gap', source, start: gap.start, end: gap.end, before: second === undefined ? `,${spaceBefore(source.text, first.start)}` : '' } as const;
  return [{ place, english: told, welsh: '', braces: [braces], home }];
}

function literalOf(wrapped: Syntax): ReturnType<typeof findPieces> {
  const syntax = unwrap(wrapped);
  return ['Literal', 'TemplateLiteral'].includes(syntax.type) ? findPieces(syntax) : [];
}

/** The line break and the room before a text that has a line of its own; a space elsewhere. */
function spaceBefore(text: string, at: number): string {
  return /\n[ \t]*$/.exec(text.slice(0, at))?.[0] ?? ' ';
}
