/** Where the views of Plan stand: `T1` shows a gap, `board` and `table` all gaps, `actions` the actions, `action-a1` one of them, `what-if` what they would lead to. */

/** The three ways to look at the gaps. */
export const GAP_VIEWS = ['list', 'board', 'table'] as const;
export type GapView = (typeof GAP_VIEWS)[number];

export type PlanView =
  /** `way` is undefined where the address leaves it open. */
  | { readonly kind: 'choose'; readonly way: GapView | undefined; readonly question: string | undefined }
  | { readonly kind: 'actions'; readonly action: string | undefined }
  | { readonly kind: 'all-actions' }
  | { readonly kind: 'what-if' };

/** The view with the actions one by one. No question id can be the same: those hold a number. */
export const ACTIONS_VIEW = 'actions';
/** The view with all actions as a table. */
export const ALL_ACTIONS_VIEW = 'all-actions';
/** The view of what the actions would lead to. */
export const WHAT_IF_VIEW = 'what-if';

const ONE_ACTION = 'action-';

/** The view that opens one action. */
export function actionView(id: string): string {
  return `${ONE_ACTION}${id}`;
}

/** What an address asks for. */
export function readView(view: string | undefined): PlanView {
  if (view === ACTIONS_VIEW) return { kind: 'actions', action: undefined };
  if (view === ALL_ACTIONS_VIEW || view === WHAT_IF_VIEW) return { kind: view };
  if (view?.startsWith(ONE_ACTION) === true) return { kind: 'actions', action: view.slice(ONE_ACTION.length) };
  const way = GAP_VIEWS.find((each) => each === view);
  if (way !== undefined || view === undefined) return { kind: 'choose', way, question: undefined };
  return { kind: 'choose', way: 'list', question: view };
}
