/** How long and how many: the limits that keep a saved file readable on any machine. */

/** Largest saved file that is opened or written, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Longest name of an organisation, owner or sponsor, in characters. */
export const LONGEST_NAME = 200;
/** Longest title of an action, in characters. */
export const LONGEST_TITLE = 300;
/** Longest note or other free text, in characters. */
export const LONGEST_NOTE = 10_000;
/** Characters of why a question moved, as they can be typed. */
export const LONGEST_WHY = 2000;
/** Dated copies kept for each assessment. */
export const BACKUPS_KEPT = 30;
/** Days that a removed assessment waits before it goes for good. */
export const DAYS_REMOVED_IS_KEPT = 30;
/** Largest file of a questionnaire that is read, in bytes: five times the one that comes with Soundings. */
export const LARGEST_QUESTIONNAIRE = 1024 * 1024;
/** Questions that a dimension may have: fewer give no score, and more keep nobody in the room. Methods A.7, B.4. */
export const QUESTIONS_OF_A_DIMENSION = { least: 3, leastQuick: 3, most: 12 } as const;
/** Longest text of a questionnaire in either language, in characters: a name on the axis of a chart, a title, a sentence or two, a short paragraph. */
export const LONGEST_CONTENT = { label: 18, title: 60, sentence: 400, paragraph: 800 } as const;
/** Words of a level above which people stop comparing it with the next: advice, no limit. Methods A.4. */
export const LONGEST_LEVEL_IN_WORDS = 26;
/** Most problems of one file that are listed one by one. */
export const PROBLEMS_LISTED = 50;
/** Largest response of an absent colleague that is read, in bytes: many times one of the longest questionnaire. */
export const LARGEST_RESPONSE = 64 * 1024;
/** From how many people on a role group may be shown: 5, or 3 to 10 by decision, fewer than 5 only with a reason. Methods C.7. */
export const ROLE_GROUP_FROM = { least: 3, usual: 5, most: 10 } as const;
/** Most people who may vote in one workshop. */
export const MOST_VOTERS = 300;
/** Most actions that one list of ids may name, in a saved file and in one change. */
export const MOST_IN_A_LIST = 1000;
