/** How large a radar can be drawn in a given width, with room for its names. */

/** In CSS pixels. `top` is the room above the web. Where a long name would not fit beside its corner, names begin at the edges of the drawing. */
export interface RadarSize {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly top: number;
  readonly hasNamesAtEdges: boolean;
}

const NAMES_WIDTH = 60;
const NAMES_ABOVE = 52;
const NAMES_BELOW = 36;
const NAMES_BENEATH = 56;
/** In a narrower drawing “Arweinyddiaeth” and “Diwylliant” would begin outside. */
const LEAST_FOR_NAMES_BESIDE = 520;
const LARGEST_RADIUS = 190;
/** From the top to the foot of a pentagon on its point, in radii: 1 + cos 36°. */
const PENTAGON_HEIGHT = 1.81;
/** From its middle to its side, in radii: sin 72°. */
const PENTAGON_HALF_WIDTH = 0.951;

export function radarSizeIn(width: number): RadarSize {
  const radius = Math.min((width / 2 - NAMES_WIDTH) / PENTAGON_HALF_WIDTH, LARGEST_RADIUS);
  const hasNamesAtEdges = width < LEAST_FOR_NAMES_BESIDE;
  const below = hasNamesAtEdges ? NAMES_BENEATH : NAMES_BELOW;
  return { width, radius, top: NAMES_ABOVE, hasNamesAtEdges, height: Math.round(NAMES_ABOVE + radius * PENTAGON_HEIGHT + below) };
}
