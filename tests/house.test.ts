/** Holds what a reader may count on in every file: how it starts, how long it gets, what stays out of the domain and of the page. */

import { Visitor, type ESTree } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { lineOf, parseSource, readSources, type Source } from './support/sources.ts';

const sources = readSources();

const LONGEST_FILE = 300;
/** Content and words are as long as they need to be. */
const CONTENT = /^assessments\/(questionnaire|words|sample|peers\/sample-packs)|^tests\/fixtures\//;

/** Attributes that a person sees or hears, of elements and of our own controls. */
const SPOKEN = [
  'alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'actLabel', 'emptyLabel', 'hint', 'label', 'legend',
  'placeholder', 'safeLabel', 'title',
];

/** Where the domain reads a clock, throws dice or looks outside. */
function listImpurities(source: Source): readonly string[] {
  const found: string[] = [];
  const add = (node: ESTree.Span, what: string) => found.push(`${lineOf(source, node.start)} ${what}`);
  new Visitor({
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) add(node, 'new Date()');
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') add(node, 'Date()');
    },
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (name === 'Date.now' || name === 'Math.random') add(node, name);
    },
    Identifier: (node) => {
      if (['crypto', 'globalThis', 'performance', 'process'].includes(node.name)) add(node, node.name);
    },
  }).visit(source.program);
  return found;
}

/** Where words for people stand in the page's code instead of in the word tables. */
function listWordsInCode(source: Source): readonly string[] {
  const found: string[] = [];
  const add = (node: ESTree.Span, text: string) => {
    if (/\p{L}/u.test(text)) found.push(`${lineOf(source, node.start)} ${text.trim()}`);
  };
  const addExpression = (node: ESTree.Expression | ESTree.JSXEmptyExpression): void => {
    if (node.type === 'Literal' && typeof node.value === 'string') add(node, node.value);
    if (node.type === 'TemplateLiteral') node.quasis.forEach((part) => add(part, part.value.raw));
    if (node.type === 'LogicalExpression') [node.left, node.right].forEach(addExpression);
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(addExpression);
  };
  const addChild = (node: ESTree.JSXChild): void => {
    if (node.type === 'JSXText') add(node, node.value);
    if (node.type === 'JSXExpressionContainer') addExpression(node.expression);
  };
  new Visitor({
    JSXElement: (node) => node.children.forEach(addChild),
    JSXFragment: (node) => node.children.forEach(addChild),
    JSXAttribute: (node) => {
      if (node.name.type !== 'JSXIdentifier' || !SPOKEN.includes(node.name.name)) return;
      if (node.value?.type === 'Literal') add(node.value, node.value.value);
      if (node.value?.type === 'JSXExpressionContainer') addExpression(node.value.expression);
    },
  }).visit(source.program);
  return found;
}

/** Exported functions without a docblock right above them. */
function listWithoutDocblock(source: Source): readonly string[] {
  const found: string[] = [];
  const ends = new Set(source.comments.filter((comment) => comment.type === 'Block' && comment.value.startsWith('*')).map((comment) => comment.end));
  new Visitor({
    ExportNamedDeclaration: (node) => {
      if (node.declaration?.type !== 'FunctionDeclaration') return;
      const before = source.text.slice(0, node.start).trimEnd().length;
      if (!ends.has(before)) found.push(`${lineOf(source, node.start)} ${node.declaration.id?.name}`);
    },
  }).visit(source.program);
  return found;
}

function inRoom(room: string): readonly Source[] {
  return sources.filter((source) => source.file.startsWith(room));
}

describe('every source file', () => {
  it('starts with one sentence that says what it is for', () => {
    const without = sources.filter((source) => !/^(#!.*\n)?\/\*\* [^\n]+\. \*\/\n/.test(source.text));
    expect(without.map((source) => source.file)).toEqual([]);
  });

  it('is one subject and stays under 300 lines, content and words excepted', () => {
    const long = sources.filter((source) => !CONTENT.test(source.file) && source.text.split('\n').length - 1 > LONGEST_FILE);
    expect(long.map((source) => source.file)).toEqual([]);
  });

  it('has a name in kebab case', () => {
    const odd = sources.filter((source) => !/^([a-z0-9.-]+\/)*[a-z0-9-]+(\.(test|spec|config|d))?\.(ts|tsx|js|mjs)$/.test(source.file));
    expect(odd.map((source) => source.file)).toEqual([]);
  });
});

describe('the domain', () => {
  it('reads no clock, throws no dice and looks at nothing outside', () => {
    expect(inRoom('assessments/').flatMap(listImpurities)).toEqual([]);
  });

  it('and the host explain every exported function', () => {
    expect([...inRoom('assessments/'), ...inRoom('electron/')].flatMap(listWithoutDocblock)).toEqual([]);
  });

  it.each([
    'new Date()', 'Date()', 'Date.now()', 'Math.random()', 'crypto.randomUUID()', 'performance.now()', '[1].map(Math.random)',
  ])('would be caught saying %s', (text) => {
    expect(listImpurities(parseSource('assessments/years.ts', `export const odd = () => ${text};`))).toHaveLength(1);
  });

  it('may work with a day that comes in', () => {
    expect(listImpurities(parseSource('assessments/years.ts', 'export const end = (day: string) => new Date(day).getTime() + Date.parse(day);'))).toEqual([]);
  });
});

describe('the page', () => {
  it('has every word that people read in the word tables', () => {
    expect(inRoom('renderer/').flatMap(listWordsInCode)).toEqual([]);
  });

  it.each([
    '<p>Saved</p>', "<p>{isOpen ? 'Open' : words.closed}</p>", '<p>{isOpen && `${count} left`}</p>', '<button aria-label="Close">×</button>',
    "<TextField label={'Owner'} />", '<>{words.saved} at {time}</>',
  ])('would be caught saying %s', (text) => {
    expect(listWordsInCode(parseSource('renderer/pages/plan.tsx', `export const odd = ${text};`))).toHaveLength(1);
  });

  it.each(['<p className="quiet">{words.saved} · 3</p>', '<a href="#/help" aria-current="page">?</a>', "<p>{words['saved']}</p>"])('may say %s', (text) => {
    expect(listWordsInCode(parseSource('renderer/pages/plan.tsx', `export const fine = ${text};`))).toEqual([]);
  });
});
