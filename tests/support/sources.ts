/** Reads the project's own source files with a parser, for the tests that hold the doors and the way a file reads. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

const TOP = resolve(import.meta.dirname, '../..');
const FOLDERS = ['assessments', 'build', 'electron', 'renderer', 'tests'];
const SOURCE = /\.(ts|tsx|js|mjs)$/;

/** One import, export from, dynamic import, worker or asset of a file. */
export interface Import {
  /** As written: `./model.ts`, `zod`, `node:fs`. */
  readonly name: string;
  /** The file from the top of the project; null for a package. */
  readonly file: string | null;
  /** Whether the compiler takes it away, so that nothing is loaded. */
  readonly isType: boolean;
}

/** A parsed source file. */
export interface Source {
  /** From the top of the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly comments: readonly { readonly type: 'Line' | 'Block'; readonly value: string; readonly start: number; readonly end: number }[];
  readonly program: ReturnType<typeof parseSync>['program'];
  readonly imports: readonly Import[];
}

/** Every source file of the project. */
export function readSources(): readonly Source[] {
  const inFolders = FOLDERS.flatMap((folder) => readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  const onTop = readdirSync(TOP).filter((name) => name.includes('.config.'));
  const isOurs = (file: string) => SOURCE.test(file) && !/[/\\]node_modules[/\\]/.test(file);
  return [...onTop, ...inFolders].filter(isOurs).toSorted().map(readSource);
}

/** Parses one file. */
export function readSource(file: string): Source {
  return parseSource(file, readFileSync(join(TOP, file), 'utf8'));
}

/** Parses a text as if it stood in that file. */
export function parseSource(file: string, text: string): Source {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return { file: file.replaceAll('\\', '/'), text, comments, program, imports: listImports(file, program) };
}

/** The line of a place in a file, from 1. */
export function lineOf(source: Source, start: number): string {
  return `${source.file}:${source.text.slice(0, start).split('\n').length}`;
}

function listImports(file: string, program: Source['program']): readonly Import[] {
  const imports: Import[] = [];
  const add = (name: string, isType: boolean) => imports.push({ name, file: fileOf(file, name), isType });
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, node.exportKind === 'type');
    },
    TSImportType: (node) => add(node.source.value, true),
    ImportExpression: (node) => add(node.source.type === 'Literal' ? String(node.source.value) : 'computed:', false),
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      const isAddress = node.callee.type === 'Identifier' && node.callee.name === 'URL' && base?.type === 'MemberExpression';
      if (isAddress && address?.type === 'Literal' && typeof address.value === 'string' && SOURCE.test(address.value)) add(address.value.replace(/^(?!\.)/, './'), false);
    },
  }).visit(program);
  return imports;
}

function fileOf(from: string, name: string): string | null {
  const isOurs = name.startsWith('./') || name.startsWith('../');
  return isOurs ? normalize(join(dirname(from), name.replace(/\?.*$/, ''))).replaceAll('\\', '/') : null;
}
