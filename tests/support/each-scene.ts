/** Looks at scenes one after the other. */

import { test } from '@playwright/test';
import type { Scene } from './scenes.ts';

/** Each in a step of its own: at a call outside of any step Playwright goes through all earlier calls of the journey, and of a long one that was a third of the time. */
export async function eachScene(scenes: readonly Scene[], look: (scene: Scene) => Promise<unknown>): Promise<void> {
  // There are as many as the app has pages.
  test.slow();
  for (const scene of scenes) await test.step(scene.name, () => look(scene));
}
