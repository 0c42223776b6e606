/** What a workshop can have on paper, by its place in the address. */

const PAPER_VIEWS = ['guide', 'slips', 'cards'] as const;

export type PaperView = (typeof PAPER_VIEWS)[number];

/** Whether a view of the workshop is one of its papers. */
export function isPaperView(view: string | undefined): view is PaperView {
  return PAPER_VIEWS.some((each) => each === view);
}
