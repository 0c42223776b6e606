/** Tests that the addresses of Plan lead where they say. */

import { describe, expect, it } from 'vitest';
import { ACTIONS_VIEW, actionView, ALL_ACTIONS_VIEW, readView, WHAT_IF_VIEW } from '../../../../renderer/pages/plan/views.ts';

describe('the view of Plan', () => {
  it('is the choice of gaps where the address names none, in whichever way they were last looked at', () => {
    expect(readView(undefined)).toEqual({ kind: 'choose', way: undefined, question: undefined });
  });

  it.each(['list', 'board', 'table'] as const)('is all gaps as a %s', (way) => {
    expect(readView(way)).toEqual({ kind: 'choose', way, question: undefined });
  });

  it('shows the gap of the question in the address, in the list', () => {
    expect(readView('T1')).toEqual({ kind: 'choose', way: 'list', question: 'T1' });
  });

  it('is the list of actions, or one of them, or all as a table', () => {
    expect(readView(ACTIONS_VIEW)).toEqual({ kind: 'actions', action: undefined });
    expect(readView('action-round-up')).toEqual({ kind: 'actions', action: 'round-up' });
    expect(readView(ALL_ACTIONS_VIEW)).toEqual({ kind: 'all-actions' });
  });

  it('is what the actions would lead to', () => {
    expect(readView(WHAT_IF_VIEW)).toEqual({ kind: 'what-if' });
  });

  it('comes back to the action that its address was made for', () => {
    expect(readView(actionView('actions'))).toEqual({ kind: 'actions', action: 'actions' });
    expect(readView(actionView('board'))).toEqual({ kind: 'actions', action: 'board' });
  });
});
