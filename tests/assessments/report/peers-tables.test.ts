/** Tests of the sentences and tables on peers: what each size of group lets be said. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../../assessments/figures-model.ts';
import type { Measure, PeerChoice, Round } from '../../../assessments/model.ts';
import { findPlace } from '../../../assessments/report/peers-place.ts';
import { listPeerNotes, measureTable, peersTable, tellPeers } from '../../../assessments/report/peers-tables.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { measureWith, plainGroup, showTable, six, subjectWith, wholeTable, type Items } from './parts.ts';

const TWOS: Items = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };
const OF_TWELVE: Partial<Measure> = { n: 12, sortedScores: null };
const OF_SEVEN: Partial<Measure> = { n: 7, q1: null, q3: null, sortedScores: null };

const beside = (measure: Partial<Measure>, items: Items = TWOS, others: Partial<Round> = {}) => subjectWith(items, { peers: plainGroup(measureWith(measure)), ...others });

describe('what is told of one measure', () => {
  it('is quarter, place and interval in a group of twenty or more', () => {
    expect(tellPeers(beside({}), 'access')).toEqual({
      finding: 'Access is in the middle half of the 24 in “All councils”.',
      position: 'Higher than about 23% of this group, counting ties as half.',
      positionSentence: 'It is higher than about 23% of the group, counting ties as half.',
      interval: 'The place is likely between 12% and 39%.',
      whyNot: null,
    });
  });

  it.each<readonly [string, Partial<Measure>, readonly Item[], string]>([
    ['the lowest quarter of 12', OF_TWELVE, [2, 2, 2, 2, 2, 1], 'Access is in the lowest quarter of the 12 in “All councils”.'],
    ['the edge of the middle half', OF_TWELVE, six(2), 'Access is in the middle half of the 12 in “All councils”.'],
    ['the highest quarter of 12', OF_TWELVE, six(4), 'Access is in the highest quarter of the 12 in “All councils”.'],
    ['below the median of seven', OF_SEVEN, six(2), 'Access is below the middle of the 7 in “All councils”.'],
    ['at the median of seven as it prints', { ...OF_SEVEN, median: 2.83 }, [3, 3, 3, 3, 3, 2], 'Access is at the middle of the 7 in “All councils”.'],
    ['above the median of seven', OF_SEVEN, six(3), 'Access is above the middle of the 7 in “All councils”.'],
    ['no score', {}, ['unknown', 'unknown', 'unknown', 2, 2, 2], 'Access has no score yet, so it has no place in this group.'],
  ])('says %s', (_what, measure, access, finding) => {
    expect(tellPeers(beside(measure, { ...TWOS, access }), 'access')?.finding).toBe(finding);
  });

  it('says of a group that is made up that it is', () => {
    const subject = subjectWith(TWOS, { peers: plainGroup(measureWith(), { isSample: true }) });
    expect(tellPeers(subject, 'access')?.finding).toBe('Access is in the middle half of the 24 in “All councils” (made up).');
    expect(measureTable(subject, 'access')?.note).toBe('No real organisation is behind these figures.');
    expect(measureTable(beside({}), 'access')?.note).toBe('These organisations chose to take part. They may not be typical.');
  });

  it('has no place in a group below twenty', () => {
    expect(tellPeers(beside(OF_TWELVE), 'access')).toMatchObject({ position: null, interval: null });
  });

  it.each<readonly [string, Items, string]>([
    ['below all', { ...TWOS, access: six(1) }, 'Below all peers in this group.'],
    ['above all', { ...TWOS, access: six(5) }, 'Above all peers in this group.'],
  ])('is never 0% or 100%, but %s', (_what, items, position) => {
    expect(tellPeers(beside({}, items), 'access')).toMatchObject({ position, interval: null });
  });

  it('is nothing for a group that is too small or belongs together', () => {
    expect(tellPeers(beside({ n: 4 }), 'access')).toMatchObject({
      finding: 'Too few to compare with.',
      whyNot: 'Fewer than five organisations are in the group “All councils”. We show nothing, so that no one’s answers can be guessed.',
    });
    expect(tellPeers(beside({ isFamiliesOk: false }), 'access')?.whyNot).toBe(
      'Too many organisations in the group “All councils” belong together. We show nothing, so that no one’s answers can be guessed.',
    );
  });

  it('says that the overall score cannot be placed when a dimension cannot', () => {
    const items = { ...TWOS, access: ['unknown', 'unknown', 'unknown', 2, 2, 2] } as const;
    expect(tellPeers(beside({}, items), 'overall')?.finding).toBe(
      'The overall score has too many questions that do not apply, or too few with an answer, for a fair comparison.',
    );
    expect(tellPeers(beside({}, {}), 'overall')?.finding).toBe('There is no overall score yet, so it has no place in this group.');
  });

  it('says that a group of the other form cannot be compared, and gives no figure of it', () => {
    const subject = beside({}, TWOS, { form: 'quick' });
    expect(tellPeers(subject, 'access')?.finding).toBe('This group answered another form of the questionnaire, so the figures cannot be compared.');
    expect([findPlace(subject, 'access'), measureTable(subject, 'access')]).toEqual([null, null]);
  });

  it('is nothing at all without a group', () => {
    expect([tellPeers(subjectWith(TWOS), 'access'), measureTable(subjectWith(TWOS), 'access')]).toEqual([null, null]);
  });
});

describe('the table of all measures', () => {
  it('has median, middle half and place in a group of twenty or more', () => {
    expect(showTable(peersTable(beside({}, { ...TWOS, leadership: six(4) }))).slice(0, 2)).toEqual([
      'Measure | Our score | Peers’ median | Middle half | Where we are | Organisations',
      'Overall | 2.4 | 2.6 | 2.0 to 3.0 | Middle half / Higher than about 40%, counting ties as half | 24',
    ]);
  });

  it('has no column that the size of the group does not allow', () => {
    expect(showTable(peersTable(beside(OF_SEVEN))).slice(0, 2)).toEqual([
      'Measure | Our score | Peers’ median | Where we are | Organisations',
      'Overall | 2.0 | 2.6 | Below the middle | 7',
    ]);
  });

  it('says what it is, which of its columns are numbers, and of each measure what its own number allows', () => {
    const [seven, four] = [measureWith(OF_SEVEN), measureWith({ n: 4 })];
    const peers = plainGroup(measureWith(), {}, { access: seven, trust: four });
    const items: Items = { ...TWOS, leadership: ['unknown', 'unknown', 'unknown', 2, 2, 2], culture: ['not-applicable', 'not-applicable', 'not-applicable', 2, 2, 2] };
    expect(wholeTable(peersTable(subjectWith(items, { peers })))).toEqual([
      'peers: Our scores beside the group',
      'Numbers: Our score, Peers’ median, Organisations',
      'Measure | Our score | Peers’ median | Middle half | Where we are | Organisations',
      'Overall | 2.0 | 2.6 | 2.0 to 3.0 | Not comparable | 24',
      'Policy | 2.0 | 2.6 | 2.0 to 3.0 | Middle half / Higher than about 23%, counting ties as half | 24',
      'Access | 2.0 | 2.6 | – | Below the middle | 7',
      'Trust | 2.0 | – | – | Not shown | Fewer than 5',
      'Leadership | – | 2.6 | 2.0 to 3.0 | Not enough answers / 3 of 6 questions answered | 24',
      'Culture | 2.0 | 2.6 | 2.0 to 3.0 | Not comparable / 3 of 6 questions answered | 24',
    ]);
  });

  it('says that nothing is shown where the pack has no median', () => {
    const subject = subjectWith(TWOS, { peers: plainGroup(measureWith({ ...OF_SEVEN, median: null })) });
    expect(showTable(peersTable(subject))[1]).toBe('Overall | 2.0 | – | Not shown | 7');
    expect(tellPeers(subject, 'access')?.finding).toBe('Too few to compare with.');
  });

  it('gives only our own score beside a group that is not shown', () => {
    expect(showTable(peersTable(beside({ n: 3 })))[1]).toBe('Overall | 2.0 | – | Not shown | Fewer than 5');
    expect(showTable(peersTable(beside({ isFamiliesOk: false })))[1]).toBe('Overall | 2.0 | – | Not shown | Not shown');
  });
});

describe('the table of one measure', () => {
  const rowsOf = (subject: Subject) => {
    const table = measureTable(subject, 'access');
    return table && wholeTable(table);
  };

  it('holds the figures of the drawing, no bar of fewer than three among them', () => {
    expect(rowsOf(beside({}))).toEqual([
      'peers-access: Access beside the group',
      'Numbers: Value',
      'Figure | Value',
      'Our score | 2.0',
      'Organisations | 24',
      'Peers’ median | 2.6',
      'Middle half | 2.0 to 3.0',
      'Where we are | Middle half',
      'Our position | Higher than about 23%, counting ties as half',
      'Likely between | 12% to 39%',
      'Organisations from 1.5 up to 2.0 | 4',
      'Organisations from 2.0 up to 2.5 | 6',
      'Organisations from 2.5 up to 3.0 | 6',
      'Organisations from 3.0 up to 3.5 | 5',
      'Organisations from 3.5 up to 4.0 | 3',
    ]);
  });
});

describe('the table of one measure of a smaller group, or without a place', () => {
  const rowsOf = (measure: Partial<Measure>, access: readonly Item[]) => {
    const table = measureTable(subjectWith({ ...TWOS, access }, { peers: plainGroup(measureWith(measure)) }), 'access');
    return table && showTable(table).slice(1).filter((row) => !row.startsWith('Organisations from'));
  };

  it.each<readonly [string, Partial<Measure>, readonly Item[], readonly string[]]>([
    ['twelve', OF_TWELVE, six(4), ['Our score | 4.0', 'Organisations | 12', 'Peers’ median | 2.6', 'Middle half | 2.0 to 3.0', 'Where we are | Highest quarter']],
    ['seven', OF_SEVEN, six(2), ['Our score | 2.0', 'Organisations | 7', 'Peers’ median | 2.6']],
    ['four', { n: 4 }, six(2), ['Our score | 2.0', 'Organisations | Fewer than 5']],
    ['24, all higher', {}, six(1), ['Our score | 1.0', 'Organisations | 24', 'Peers’ median | 2.6', 'Middle half | 2.0 to 3.0', 'Where we are | Lowest quarter', 'Our position | Below all peers']],
    ['24, and no score of ours', {}, [], ['Our score | –', 'Organisations | 24', 'Peers’ median | 2.6', 'Middle half | 2.0 to 3.0']],
  ])('has no row that there is nothing for: %s', (_what, measure, access, rows) => {
    expect(rowsOf(measure, access)).toEqual(rows);
  });
});

describe('a group of which a pack holds nothing', () => {
  const nothing: Partial<Measure> = { n: 0, isFamiliesOk: false, median: null, q1: null, q3: null, sortedScores: null };

  it('is not said to be too small: it may be hidden to protect a smaller one', () => {
    expect(tellPeers(beside(nothing), 'access')).toMatchObject({
      finding: 'This group is not shown.',
      whyNot: 'Fewer than five organisations are in the group “All councils”, or showing it could give one of them away. So the pack holds nothing on it.',
    });
    expect(showTable(peersTable(beside(nothing)))[1]).toBe('Overall | 2.0 | – | Not shown | Not shown');
  });

  it('is one on which nothing was published, where its figures were typed in', () => {
    const subject = subjectWith(TWOS, { peers: plainGroup(measureWith(nothing), { source: { text: 'Digital survey', on: '2025-11-03' } }) });
    expect(tellPeers(subject, 'access')).toMatchObject({
      finding: 'Nothing was published on this.',
      whyNot: 'Whoever published the figures of the group “All councils” gave none for this.',
    });
  });

  it('is too small in the sample pack, which hides groups for no other reason', () => {
    const subject = subjectWith(TWOS, { peers: plainGroup(measureWith(nothing), { isSample: true }) });
    expect(tellPeers(subject, 'access')?.finding).toBe('Too few to compare with.');
  });
});

describe('a measure that cannot be compared', () => {
  it('says how many of its questions were answered', () => {
    expect(tellPeers(beside({}, { ...TWOS, access: ['unknown', 'unknown', 'unknown', 2, 2, 2] }), 'access')?.whyNot).toBe('Not comparable: 3 of 6 questions answered.');
    expect(tellPeers(beside({}, { ...TWOS, access: ['not-applicable', 'not-applicable', 'not-applicable', 2, 2, 2] }), 'access')?.whyNot).toBe('Not comparable: 3 of 6 questions answered.');
  });
});

describe('the notes on peers', () => {
  const notes = (peers: PeerChoice, today = '2026-05-20') => listPeerNotes(beside({}), peers, today);

  it('say who made the pack, of whom, how old, and that they may not be typical', () => {
    expect(notes(plainGroup(measureWith()))).toEqual([
      'Network of councils. Made on 1 March 2026 by The coordinator.',
      'All councils: Every council in the network',
      'Half of the answers are under 9 months old.',
      'These organisations chose to take part. They may not be typical.',
    ]);
  });

  it('say so where it is made up, and where it is out of date', () => {
    expect(notes(plainGroup(measureWith(), { isSample: true }))).toEqual([
      'Sample pack, made up.',
      'No real organisation is behind these figures.',
      'Network of councils. Made on 1 March 2026 by The coordinator.',
      'All councils: Every council in the network',
      'Half of the answers are under 9 months old.',
    ]);
    expect(notes(plainGroup(measureWith({ medianAgeMonths: null })))).toEqual([
      'Network of councils. Made on 1 March 2026 by The coordinator.',
      'All councils: Every council in the network',
      'These organisations chose to take part. They may not be typical.',
    ]);
    expect(notes(plainGroup(measureWith()), '2028-03-02')).toContain('The pack was meant to be used until 1 March 2028. Look for a newer one.');
  });

  it('say of figures that were typed in who published them, and where', () => {
    const published = plainGroup(measureWith({ medianAgeMonths: null }), { madeBy: 'WLGA', source: { text: 'Digital survey, page 4', on: '2025-11-03' } });
    expect(listPeerNotes(subjectWith(TWOS, { peers: published }), published, '2026-05-20').at(-1)).toBe('We do not know how these organisations were chosen. They may not be typical.');
    expect(notes(published)[0]).toBe('Network of councils. Published on 3 November 2025 by WLGA: Digital survey, page 4. Typed in here on 1 March 2026.');
  });

  it('say of figures that were carried forward of which day they are', () => {
    const { header, group } = plainGroup(measureWith());
    expect(notes({ header, group: { ...group, carriedFrom: '2025-03-01' } })).toContain('These are the figures of 1 March 2025: since then fewer than three organisations joined or left.');
  });
});
