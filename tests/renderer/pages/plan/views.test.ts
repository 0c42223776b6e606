/** Tests that the addresses of Plan lead where they say. */

import { describe, expect, it } from 'vitest';
import { ACTIONS_VIEW, actionView, readView } from '../../../../renderer/pages/plan/views.ts';

describe('the view of Plan', () => {
  it('is the choice of gaps where the address names none', () => {
    expect(readView(undefined)).toEqual({ kind: 'choose', question: undefined });
  });

  it('shows the gap of the question in the address', () => {
    expect(readView('T1')).toEqual({ kind: 'choose', question: 'T1' });
  });

  it('is the list of actions, or one of them', () => {
    expect(readView(ACTIONS_VIEW)).toEqual({ kind: 'actions', action: undefined });
    expect(readView('action-round-up')).toEqual({ kind: 'actions', action: 'round-up' });
  });

  it('comes back to the action that its address was made for', () => {
    expect(readView(actionView('actions'))).toEqual({ kind: 'actions', action: 'actions' });
  });
});
