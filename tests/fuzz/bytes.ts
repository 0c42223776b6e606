/** Damages bytes the way disks, cables, programs and people do. */

import type { Dice } from './dice.ts';

/** What stands where it should not: ends of ranges, marks, halves of letters, names of prototypes. */
const ODD_PIECES = [
  '\0', '\uFEFF', '\r\n', '"', '\\', '\\u0000', '\\ud83d', '\\uDFFF', '{', '}', '[', ']', ',', ':', 'null', 'true', '-1', '0', '-0', '6', '1e999', '-1e-999',
  '9007199254740993', '2147483648', '0.1', '1E400', '00', 'NaN', '"__proto__":{"isAdmin":true},', '"constructor":{"prototype":{"isAdmin":true}},', '"level": 9,',
  '"id":"../../x",', '"version":99,', '/* */', '\u2028', '𝕊',
].map((piece) => Buffer.from(piece));
const BROKEN_LETTERS = [[0x80], [0xc3], [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]].map((bytes) => Buffer.from(bytes));

type Damage = (bytes: Buffer, dice: Dice, other: Buffer) => Buffer;

const DAMAGES: readonly Damage[] = [
  flipBit,
  (bytes, dice) => splice(bytes, dice.below(bytes.length + 1), 0, dice.pick(ODD_PIECES)),
  (bytes, dice) => splice(bytes, dice.below(bytes.length + 1), dice.below(8), dice.pick(ODD_PIECES)),
  (bytes, dice) => splice(bytes, dice.below(bytes.length + 1), dice.below(3), dice.pick(BROKEN_LETTERS)),
  (bytes, dice) => splice(bytes, dice.below(bytes.length + 1), 1 + dice.below(40), Buffer.alloc(0)),
  (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1)),
  (bytes, dice) => bytes.subarray(dice.below(bytes.length + 1)),
  duplicateBlock,
  swapBlocks,
  (bytes, dice, other) => Buffer.concat([bytes.subarray(0, dice.below(bytes.length + 1)), other.subarray(dice.below(other.length + 1))]),
  (bytes, dice) => splice(bytes, dice.below(bytes.length + 1), 0, Buffer.alloc(1 + dice.below(200), dice.below(256))),
  (bytes, dice) => blank(bytes, dice.below(bytes.length + 1), 1 + dice.below(64)),
  changeDigit,
];

/** The bytes with one to four kinds of damage. `other` is what another file may be joined on from. */
export function damageBytes(bytes: Buffer, dice: Dice, other: Buffer): Buffer {
  let damaged = bytes;
  for (let left = 1 + dice.below(4); left > 0; left -= 1) damaged = dice.pick(DAMAGES)(damaged, dice, other);
  return damaged;
}

/** The bytes with one bit turned round. */
export function turnBit(bytes: Buffer, bit: number): Buffer {
  const turned = Buffer.from(bytes);
  const at = bit >> 3;
  turned[at] = (turned[at] ?? 0) ^ (1 << (bit & 7));
  return turned;
}

function flipBit(bytes: Buffer, dice: Dice): Buffer {
  return bytes.length === 0 ? bytes : turnBit(bytes, dice.below(bytes.length * 8));
}

function duplicateBlock(bytes: Buffer, dice: Dice): Buffer {
  const from = dice.below(bytes.length + 1);
  return splice(bytes, dice.below(bytes.length + 1), 0, bytes.subarray(from, from + dice.below(400)));
}

function swapBlocks(bytes: Buffer, dice: Dice): Buffer {
  const [one = 0, two = 0, three = 0] = [0, 0, 0].map(() => dice.below(bytes.length + 1)).toSorted((a, b) => a - b);
  return Buffer.concat([bytes.subarray(0, one), bytes.subarray(two, three), bytes.subarray(one, two), bytes.subarray(three)]);
}

/** What a disk gives back for a block that it has lost. */
function blank(bytes: Buffer, at: number, length: number): Buffer {
  const blanked = Buffer.from(bytes);
  blanked.fill(0, at, Math.min(at + length, bytes.length));
  return blanked;
}

/** Another digit in the place of one: the smallest change that can matter. */
function changeDigit(bytes: Buffer, dice: Dice): Buffer {
  const changed = Buffer.from(bytes);
  const from = dice.below(bytes.length + 1);
  const at = bytes.findIndex((byte, place) => place >= from && byte >= 0x30 && byte <= 0x39);
  if (at !== -1) changed[at] = 0x30 + dice.below(10);
  return changed;
}

function splice(bytes: Buffer, at: number, removed: number, added: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
}
