/** A source file as its parser sees it, and the few questions that are asked of it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';

/** One piece of syntax, of whatever type. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** A parsed source file. */
export interface Source {
  /** From the top of the project. */
  readonly file: string;
  readonly text: string;
  readonly program: Syntax;
}

/** What stands around an expression for the compiler alone. */
const WRAPPERS = new Set(['ParenthesizedExpression', 'TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/** Reads and parses a file of the project. */
export function readSource(top: string, file: string): Source {
  return parseSource(file, readFileSync(join(top, file), 'utf8'));
}

/** Parses a text as if it stood in that file. */
export function parseSource(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return { file, text, program: program as unknown as Syntax };
}

/** One part of a piece of syntax, such as the `init` of a declaration. */
export function partOf(syntax: Syntax, property: string): Syntax | undefined {
  const part = syntax[property];
  return isSyntax(part) ? part : undefined;
}

/** The parts in a list, such as the `properties` of an object. */
export function partsOf(syntax: Syntax, property: string): readonly Syntax[] {
  const parts = syntax[property];
  return Array.isArray(parts) ? parts.filter(isSyntax) : [];
}

/** Everything right under a piece of syntax, in the order of the source. */
export function childrenOf(syntax: Syntax): readonly Syntax[] {
  return Object.values(syntax).flat().filter(isSyntax).toSorted((one, other) => one.start - other.start);
}

/** Whether this, or anything under it, is such a thing. */
export function holds(syntax: Syntax, isWanted: (each: Syntax) => boolean): boolean {
  return isWanted(syntax) || childrenOf(syntax).some((each) => holds(each, isWanted));
}

/** The expression itself, without brackets and without what is there for the compiler alone. */
export function unwrap(syntax: Syntax): Syntax {
  const inner = WRAPPERS.has(syntax.type) ? partOf(syntax, 'expression') : undefined;
  return inner === undefined ? syntax : unwrap(inner);
}

/** The name of an identifier, or the text of a literal; of a property, that of its key. */
export function nameOf(syntax: Syntax | undefined): string {
  if (syntax?.type === 'Property') return nameOf(partOf(syntax, 'key'));
  return syntax?.type === 'Identifier' ? String(syntax['name']) : syntax?.type === 'Literal' ? String(syntax['value']) : '';
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}
