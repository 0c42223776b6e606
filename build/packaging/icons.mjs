/** Draws the icons of the page, the program and its files from the drop of the app. Run by hand when the drop has changed: `node build/packaging/icons.mjs`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { TOP } from '../freshness.mjs';

const FOLDER = join(TOP, 'build/packaging/icons');
const LARGEST = 1024;
/** Beside the title of a page, on a screen of two dots a pixel and more. */
const BESIDE_A_TITLE = 64;

/** Windows looks for these, each a picture of its own. */
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** macOS knows each size by a name of four letters. */
const ICNS_SIZES = [['ic07', 128], ['ic08', 256], ['ic09', 512], ['ic10', 1024], ['ic11', 32], ['ic12', 64], ['ic13', 256], ['ic14', 512]];

const drop = readFileSync(join(FOLDER, 'drop.svg'), 'utf8').trim();

/** The drop at a place on a drawing of 24 by 24. */
const dropAt = (x, y, size) => drop.replace('<svg ', `<svg x="${x}" y="${y}" width="${size}" height="${size}" `);
const drawing = (content) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${content}</svg>\n`;

const DRAWINGS = {
  // On a light tile, so that it can be seen on a dark bar as well.
  app: drawing(`<rect x="1" y="1" width="22" height="22" rx="5" fill="#ffffff" stroke="#d5dde2" stroke-width=".5"/>${dropAt(4.5, 3.4, 15)}`),
  file: drawing(`<path d="M5 1h10l5 5v17H5z" fill="#ffffff" stroke="#6f7f8b" stroke-width=".6"/><path d="M15 1v5h5" fill="none" stroke="#6f7f8b" stroke-width=".6"/>${dropAt(7.5, 8.5, 10)}`),
};

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
const page = await browser.newPage({ deviceScaleFactor: 1 });
writeFileSync(join(TOP, 'renderer/public/drop.png'), await drawAt(drop, BESIDE_A_TITLE));
for (const [name, svg] of Object.entries(DRAWINGS)) {
  const pictures = new Map();
  for (const size of new Set([...ICO_SIZES, ...ICNS_SIZES.map(([, each]) => each)])) pictures.set(size, await drawAt(svg, size));
  writeFileSync(join(FOLDER, `${name}.ico`), packIco(pictures));
  writeFileSync(join(FOLDER, `${name}.icns`), packIcns(pictures));
  if (name === 'app') {
    writeFileSync(join(FOLDER, 'app.svg'), svg);
    writeFileSync(join(FOLDER, 'app.png'), pictures.get(LARGEST));
  }
}
await browser.close();

async function drawAt(svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block } body > svg { width: ${size}px; height: ${size}px }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** An icon of Windows: a list of pictures, then the pictures. */
function packIco(pictures) {
  const head = Buffer.alloc(6 + 16 * ICO_SIZES.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(ICO_SIZES.length, 4);
  let place = head.length;
  ICO_SIZES.forEach((size, index) => {
    const { length } = pictures.get(size);
    const at = 6 + 16 * index;
    // 256 does not fit into a byte and is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(place, at + 12);
    place += length;
  });
  return Buffer.concat([head, ...ICO_SIZES.map((size) => pictures.get(size))]);
}

/** An icon of macOS: each picture behind its name and length. */
function packIcns(pictures) {
  const parts = ICNS_SIZES.map(([name, size]) => packPart(name, pictures.get(size)));
  return packPart('icns', Buffer.concat(parts));
}

function packPart(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
