/** Where the window goes, on the screens that are there. */

import { describe, expect, it } from 'vitest';
import { findOtherScreen, fitToScreens } from '../../../electron/desktop/screens.ts';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const BESIDE = { x: 1440, y: 0, width: 1920, height: 1080 };
const LEFT = { x: -1920, y: 0, width: 1920, height: 1080 };

describe('the window', () => {
  it('has its usual size in the middle when nothing is known of it', () => {
    expect(fitToScreens(undefined, [LAPTOP])).toEqual({ width: 1280, height: 860, isMaximised: false });
  });

  it.each([
    ['on the only screen', { x: 100, y: 50, width: 1000, height: 700, isMaximised: false }, [LAPTOP]],
    ['on a second screen', { x: 1600, y: 100, width: 1400, height: 900, isMaximised: false }, [LAPTOP, BESIDE]],
    ['on a screen to the left, where places are below nought', { x: -1800, y: 100, width: 1400, height: 900, isMaximised: true }, [LAPTOP, LEFT]],
  ])('comes back to where it was %s', (_, saved, screens) => {
    expect(fitToScreens(saved, screens)).toEqual(saved);
  });

  it('comes to the middle of the main screen, at its size, when its screen has gone', () => {
    expect(fitToScreens({ x: 1600, y: 100, width: 1400, height: 800, isMaximised: true }, [LAPTOP])).toEqual({ width: 1400, height: 800, isMaximised: true });
  });

  it('shrinks to a smaller screen, and moves until all of it is seen', () => {
    expect(fitToScreens({ x: 1500, y: 500, width: 1900, height: 1000, isMaximised: false }, [{ x: 0, y: 0, width: 1680, height: 1050 }])).toEqual({
      x: 0, y: 50, width: 1680, height: 1000, isMaximised: false,
    });
    expect(fitToScreens({ x: 1300, y: 700, width: 800, height: 600, isMaximised: false }, [LAPTOP])).toEqual({ x: 640, y: 300, width: 800, height: 600, isMaximised: false });
    expect(fitToScreens({ x: -200, y: -100, width: 800, height: 600, isMaximised: false }, [LAPTOP])).toEqual({ x: 0, y: 25, width: 800, height: 600, isMaximised: false });
    expect(fitToScreens(undefined, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({ width: 1024, height: 600, isMaximised: false });
  });

  it('belongs to the screen that shows most of it', () => {
    expect(fitToScreens({ x: 1300, y: 100, width: 1000, height: 700, isMaximised: false }, [LAPTOP, BESIDE])).toEqual({ x: 1440, y: 100, width: 1000, height: 700, isMaximised: false });
  });

  it('comes to the middle where too little of it would be seen to take hold of', () => {
    expect(fitToScreens({ x: 1400, y: 100, width: 800, height: 600, isMaximised: false }, [LAPTOP])).toEqual({ width: 800, height: 600, isMaximised: false });
  });

  it.each([
    ['no object', 'left'], ['nothing', null], ['a list', [1, 2, 3, 4]], ['no size', { x: 1, y: 1 }], ['words for numbers', { x: '1', y: '1', width: '900', height: '700' }],
    ['no numbers', { x: 0, y: 0, width: Number.NaN, height: Number.POSITIVE_INFINITY }], ['halves', { x: 0, y: 0, width: 900.5, height: 700 }],
    ['less than nothing', { x: 0, y: 0, width: -900, height: 700 }], ['a window too small to use', { x: 0, y: 0, width: 10, height: 10 }],
    ['a window too large for any desk', { x: 0, y: 0, width: 1e9, height: 1e9 }],
  ])('has its usual size where what was kept is %s', (_, saved) => {
    expect(fitToScreens(saved, [LAPTOP])).toEqual({ width: 1280, height: 860, isMaximised: false });
  });

  it('keeps its size in the middle where what was kept has no place', () => {
    expect(fitToScreens({ width: 900, height: 700, x: 'left', y: 0, isMaximised: 'yes' }, [LAPTOP])).toEqual({ width: 900, height: 700, isMaximised: false });
  });

  it('opens even where the system names no screen', () => {
    expect(fitToScreens({ x: 5, y: 5, width: 900, height: 700, isMaximised: false }, [])).toEqual({ width: 900, height: 700, isMaximised: false });
  });
});

describe('the screen for the projector', () => {
  it('is the first that the window is not on', () => {
    expect(findOtherScreen({ x: 100, y: 100, width: 1000, height: 700 }, [LAPTOP, BESIDE])).toEqual(BESIDE);
    expect(findOtherScreen({ x: 1500, y: 100, width: 1000, height: 700 }, [LAPTOP, BESIDE])).toEqual(LAPTOP);
    expect(findOtherScreen({ x: 1500, y: 100, width: 1000, height: 700 }, [LAPTOP, BESIDE, LEFT])).toEqual(LAPTOP);
  });

  it('is none where there is only one, or the window is on none of one', () => {
    expect(findOtherScreen({ x: 100, y: 100, width: 1000, height: 700 }, [LAPTOP])).toBeUndefined();
    expect(findOtherScreen({ x: 9000, y: 100, width: 1000, height: 700 }, [LAPTOP])).toBeUndefined();
    expect(findOtherScreen({ x: 9000, y: 100, width: 1000, height: 700 }, [LAPTOP, BESIDE])).toEqual(BESIDE);
  });
});
