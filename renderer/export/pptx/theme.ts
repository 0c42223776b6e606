/** The colours and the typeface of slides, as a theme that people can change in one place. */

import { BLUE, EDGE, INK, LINE, MUTED, PAGE, PLUM, TEAL } from '../drawing/palette.ts';

const ORANGE = '#F46A25';
const FONT = 'Inter';
/** The form of Arial: a program without our typeface takes one that looks like it. */
const LIKE_ARIAL = '020B0604020202020204';

const COLOURS = {
  dk1: INK, lt1: PAGE, dk2: BLUE, lt2: LINE, accent1: BLUE, accent2: TEAL, accent3: PLUM, accent4: ORANGE, accent5: MUTED, accent6: EDGE, hlink: BLUE, folHlink: PLUM,
} as const;

/** A theme with our colours and typeface in place of its own. */
export function mendTheme(theme: string): string {
  const colours = Object.entries(COLOURS).map(([place, colour]) => `<a:${place}><a:srgbClr val="${colour.slice(1)}"/></a:${place}>`).join('');
  const font = `<a:latin typeface="${FONT}" panose="${LIKE_ARIAL}"/><a:ea typeface=""/><a:cs typeface="Arial"/>`;
  return theme
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/su, `<a:clrScheme name="Soundings">${colours}</a:clrScheme>`)
    .replace(/<a:fontScheme .*?<\/a:fontScheme>/su, `<a:fontScheme name="Soundings"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`);
}
