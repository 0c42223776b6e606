/** Finds the place of the window: where it was last time, as far as the screens that are there now have room for it. */

/** A rectangle in the system's points, from the upper left of the first screen. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window goes. Without `x` and `y` the system puts it in the middle. */
export interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximised: boolean;
}

/** What is seen well on most screens. */
const STANDARD = { width: 1280, height: 860 };

/** The smallest window that can be used. */
export const SMALLEST = { width: 360, height: 400 };

/** How much of a window must be on a screen, in points each way, so that a person can take hold of it. */
const HOLD = 64;

/**
 * The place for the window. `saved` is whatever was kept of last time; `screens` are the parts of the screens that a window may cover, the main one first.
 * Example: a window of 1400 by 900 at (2000, 100), on a second screen that has gone, becomes one of 1400 by 900 in the middle of the first, if that has room.
 */
export function fitToScreens(saved: unknown, screens: readonly Area[]): Place {
  const [main] = screens;
  const kept = readPlace(saved);
  const isMaximised = kept?.isMaximised === true;
  const wanted = kept ?? STANDARD;
  const screen = kept && isArea(kept) ? findScreen(kept, screens) : undefined;
  const room = screen ?? main;
  if (room === undefined) return { ...sizeOf(wanted), isMaximised };
  const width = Math.min(wanted.width, room.width);
  const height = Math.min(wanted.height, room.height);
  if (screen === undefined || !kept || !isArea(kept)) return { width, height, isMaximised };
  return { x: between(kept.x, screen.x, screen.x + screen.width - width), y: between(kept.y, screen.y, screen.y + screen.height - height), width, height, isMaximised };
}

/**
 * The first screen that a window is not on; undefined where there is only its own.
 * Example: a window at (100, 100) on a laptop at (0, 0), with a projector at (1440, 0), gives the projector.
 */
export function findOtherScreen(window: Area, screens: readonly Area[]): Area | undefined {
  const own = findScreen(window, screens) ?? screens[0];
  return screens.find((screen) => screen !== own);
}

/** The screen that shows most of an area; undefined where none shows enough of it. */
function findScreen(area: Area, screens: readonly Area[]): Area | undefined {
  const seen = screens.map((screen) => ({ screen, ...sharedBy(area, screen) })).filter(({ width, height }) => width >= HOLD && height >= HOLD);
  return seen.toSorted((one, other) => other.width * other.height - one.width * one.height)[0]?.screen;
}

function sharedBy(one: Area, other: Area): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    height: Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  };
}

function readPlace(saved: unknown): Place | undefined {
  if (typeof saved !== 'object' || saved === null || !('width' in saved) || !('height' in saved)) return undefined;
  const { width, height } = saved;
  if (!isLength(width) || !isLength(height) || width < SMALLEST.width || height < SMALLEST.height) return undefined;
  const isMaximised = 'isMaximised' in saved && saved.isMaximised === true;
  const hasPlace = 'x' in saved && 'y' in saved && isLength(saved.x) && isLength(saved.y);
  return hasPlace ? { x: Number(saved.x), y: Number(saved.y), width, height, isMaximised } : { width, height, isMaximised };
}

function isArea(place: Place): place is Place & Area {
  return place.x !== undefined && place.y !== undefined;
}

/** Whole numbers only: half a point, or more than any desk has screens for, was never written by us. */
function isLength(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= 100_000;
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
