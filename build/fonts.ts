/** Cuts the Inter typeface down to the characters we print: small files for the page, wider ones for documents. Run by hand: `npx tsx build/fonts.ts`. */

import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const TARGET = join(dirname(fileURLToPath(import.meta.url)), '..', 'renderer', 'fonts');
const SOURCE = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));

const CUTS = [
  { name: 'inter-400', source: '400Regular/Inter_400Regular.ttf' },
  { name: 'inter-500', source: '500Medium/Inter_500Medium.ttf' },
  { name: 'inter-600', source: '600SemiBold/Inter_600SemiBold.ttf' },
] as const;

/** First and last character of each stretch of Unicode. */
type Stretch = readonly [number, number];

/** Western and central European letters with the Welsh ŵ and ŷ; dashes, quotes and bullets; money; arrows; signs; the box and mark that stand for a missing character. */
const PAGE: readonly Stretch[] = [
  [0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x1e80, 0x1e85], [0x1e9e, 0x1e9e], [0x1ef2, 0x1ef3],
  [0x2010, 0x2027], [0x202f, 0x203a], [0x20a4, 0x20bf], [0x2116, 0x2122], [0x2190, 0x2193], [0x2212, 0x2212],
  [0x2248, 0x2248], [0x2260, 0x2265], [0x25a1, 0x25a1], [0x2713, 0x2717], [0xfffd, 0xfffd],
];

/** For documents also Vietnamese, Greek and Cyrillic: names of people and places. */
const PRINT: readonly Stretch[] = [...PAGE, [0x1a0, 0x1b0], [0x1ea0, 0x1ef9], [0x370, 0x3ce], [0x400, 0x45f], [0x490, 0x491], [0x2200, 0x22ff], [0x25a0, 0x25cf]];

for (const { name, source } of CUTS) {
  const font = await readFile(join(SOURCE, source));
  // Kerning, accents and figures of one width; not the ligatures that turn "->" into an arrow.
  const page = await subsetFont(font, charactersOf(PAGE), { targetFormat: 'woff2', keepFeatures: ['kern', 'mark', 'ccmp', 'locl', 'tnum'], noHinting: true });
  const print = await subsetFont(font, charactersOf(PRINT), { targetFormat: 'sfnt', keepFeatures: [], noHinting: true });
  await writeFile(join(TARGET, `${name}.woff2`), page);
  await writeFile(join(TARGET, `${name}.ttf`), print);
  process.stdout.write(`${name}: ${page.length} bytes for the page, ${print.length} for documents\n`);
}
await copyFile(join(SOURCE, 'LICENSE_FONT'), join(TARGET, 'OFL.txt'));

function charactersOf(stretches: readonly Stretch[]): string {
  return stretches.map(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('')).join('');
}
