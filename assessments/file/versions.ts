/** The steps that bring an older saved file to the present. The number of steps is the version: to make a new one, append a step. */

import { addGround } from './steps/add-ground.ts';
import { addPlan } from './steps/add-plan.ts';
import { addRoles } from './steps/add-roles.ts';
import { addWorkshop } from './steps/add-workshop.ts';
import { addYears } from './steps/add-years.ts';

/** A saved file as it came from the text: its shape is checked only when it has reached the present. */
export type Stored = Readonly<Record<string, unknown>>;

/** Turns a file of one version into the next. Its name says what changed. Never edited once it has been released. */
export interface Step {
  readonly name: string;
  readonly run: (stored: Stored) => Stored;
}

/** Step 1 leads from version 1 to version 2, and so on. */
export const STEPS: readonly Step[] = [addGround, addWorkshop, addPlan, addYears, addRoles];

/** The version that is written. */
export const PRESENT_VERSION = versionAfter(STEPS);

/** The version of a file that has been through so many steps. */
export function versionAfter(steps: readonly Step[]): number {
  return steps.length + 1;
}

/**
 * A file of that version, brought to the present by the steps it has not been through. One of the present version comes back as it is.
 *
 * @example bringToPresent(stored, 1, [renameOwner]) // renameOwner.run(stored), marked as version 2
 */
export function bringToPresent(stored: Stored, version: number, steps: readonly Step[] = STEPS): Stored {
  return steps.slice(version - 1).reduce((older, step, at) => ({ ...step.run(older), version: version + at + 1 }), stored);
}
