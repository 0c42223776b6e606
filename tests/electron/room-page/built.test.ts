/** The two pages as they are built: small, whole, and nothing in them that an old phone or an insecure address lacks. */

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeRoomPages } from '../../../build/room-pages.ts';

/** 15 KB, as phones fetch it. */
const MOST_BYTES = 15 * 1024;

let pages: Awaited<ReturnType<typeof makeRoomPages>>;

beforeAll(async () => {
  pages = await makeRoomPages(resolve(import.meta.dirname, '../../..'));
});

const inside = (page: string, tag: 'style' | 'script') => [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map((found) => found[1] ?? '');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page of a phone', () => {
  it('is 15 KB or less on its way to the phone', () => {
    expect(gzipSync(pages.phone, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('asks for nothing beside it, and needs no secure address', () => {
    const [script] = inside(pages.phone, 'script');
    expect(pages.phone.match(/\b(src|href)="(?!data:,)[^"]*"/g)).toBeNull();
    expect(script?.match(/\b(crypto|serviceWorker|import\(|fetch\(|Date\b|navigator\.clipboard)/g)).toBeNull();
  });

  it('uses nothing that came after 2017', () => {
    const [script] = inside(pages.phone, 'script');
    expect(script?.match(/\.(at|flat|flatMap|fromEntries|replaceAll|replaceChildren|matchAll|toSorted|findLast|allSettled)\(|\bIntl\b/g)).toBeNull();
    expect(script).not.toMatch(/\?\.[a-zA-Z[(]|\?\?|\.\.\.[a-z]+[,}][^\])]*\}=|catch\{/);
  });
});

describe('each page', () => {
  it.each(['phone', 'form'] as const)('(%s) has one style and one script, and neither handlers nor styles in its elements', (name) => {
    expect([inside(pages[name], 'style').length, inside(pages[name], 'script').length]).toEqual([1, 1]);
    expect(pages[name].replaceAll(/<(style|script)>.*?<\/\1>/gs, '').match(/\s(style|on[a-z]+)=/g)).toBeNull();
  });
});

describe('the form for absent colleagues', () => {
  it('lets in its own style and script and nothing else', () => {
    const [style, script] = [inside(pages.form, 'style')[0] ?? '', inside(pages.form, 'script')[0] ?? ''];
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(pages.form)?.[1];
    expect(policy).toBe(`default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`);
  });

  it('has one empty place for its data', () => {
    expect(pages.form.split('<script type="application/json" id="asked">null</script>')).toHaveLength(2);
  });
});
