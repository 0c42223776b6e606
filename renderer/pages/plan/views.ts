/** Where the two views of Plan stand: `T1` shows a gap, `actions` the actions, `action-a1` one of them. */

export type PlanView =
  | { readonly kind: 'choose'; readonly question: string | undefined }
  | { readonly kind: 'actions'; readonly action: string | undefined };

/** The view with all actions. No question id can be the same: those hold a number. */
export const ACTIONS_VIEW = 'actions';

const ONE_ACTION = 'action-';

/** The view that opens one action. */
export function actionView(id: string): string {
  return `${ONE_ACTION}${id}`;
}

/** What an address asks for. */
export function readView(view: string | undefined): PlanView {
  if (view === ACTIONS_VIEW) return { kind: 'actions', action: undefined };
  if (view?.startsWith(ONE_ACTION) === true) return { kind: 'actions', action: view.slice(ONE_ACTION.length) };
  return { kind: 'choose', question: view };
}
