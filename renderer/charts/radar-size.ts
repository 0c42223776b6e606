/** How large a radar can be drawn in a given width, with room for its names. */

/** In CSS pixels. `top` is the room above the web. */
export interface RadarSize {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly top: number;
}

const NAMES_WIDTH = 60;
const NAMES_ABOVE = 52;
const NAMES_BELOW = 36;
const LARGEST_RADIUS = 190;
/** From the top to the foot of a pentagon on its point, in radii: 1 + cos 36°. */
const PENTAGON_HEIGHT = 1.81;
/** From its middle to its side, in radii: sin 72°. */
const PENTAGON_HALF_WIDTH = 0.951;

export function radarSizeIn(width: number): RadarSize {
  const radius = Math.min((width / 2 - NAMES_WIDTH) / PENTAGON_HALF_WIDTH, LARGEST_RADIUS);
  return { width, radius, top: NAMES_ABOVE, height: Math.round(NAMES_ABOVE + radius * PENTAGON_HEIGHT + NAMES_BELOW) };
}
