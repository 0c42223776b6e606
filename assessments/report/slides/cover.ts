/** The first slide by its id: makers of slides give it a look of its own. */

/** The id of the first slide, which has the title of the report. */
export const COVER = 'cover';
