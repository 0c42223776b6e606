/** The colours of documents: always the light ones, on white paper. */

export const PAGE = '#FFFFFF';
export const INK = '#16242E';
export const MUTED = '#53626E';
export const EDGE = '#6F7F8B';
export const LINE = '#D5DDE2';
export const BLUE = '#12436D';
export const TEAL = '#28A197';
export const PLUM = '#801650';

/** Ground and ink of a heat map's cell, level 1 to 5. */
export const HEAT = [
  { ground: '#EDF2F6', ink: INK },
  { ground: '#C8DAE8', ink: INK },
  { ground: '#8DB4D2', ink: INK },
  { ground: '#3A74A4', ink: PAGE },
  { ground: '#12436D', ink: PAGE },
] as const;
