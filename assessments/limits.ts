/** How long and how many: the limits that keep a saved file readable on any machine. */

/** Largest saved file that is opened or written, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Longest name of an organisation, owner or sponsor, in characters. */
export const LONGEST_NAME = 200;
/** Longest title of an action, in characters. */
export const LONGEST_TITLE = 300;
/** Longest note or other free text, in characters. */
export const LONGEST_NOTE = 10_000;
/** Dated copies kept for each assessment. */
export const BACKUPS_KEPT = 30;
/** Days that a removed assessment waits before it goes for good. */
export const DAYS_REMOVED_IS_KEPT = 30;
