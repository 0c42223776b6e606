/** A report for the tests of documents: every kind of block, with texts that are long, foreign or unkind. */

import type { Block, DotPlot, DotRows, DotStrip, Dumbbell, HeatMap, Part, PeerSpread, Report, Section, Table } from '../../assessments/report/blocks.ts';

const LEVEL_NAMES = ['Not\u{A0}yet', 'Early', 'In\u{A0}place', 'Embedded', 'Leading'];

export const DIMENSION_TABLE: Table = {
  id: 'dimensions',
  caption: 'The same figures as a table',
  columns: [
    { title: 'Dimension', isNumber: false, share: 17 },
    { title: 'Score', isNumber: true, share: 11 },
    { title: 'Secure at', isNumber: false, share: 16 },
    { title: 'Peers’ median', isNumber: true, share: 18 },
    { title: 'Middle half', isNumber: false, share: 20 },
    { title: 'Answered', isNumber: true, share: 18 },
  ],
  rows: [
    ['Policy', '2.3', 'Not yet', '2.5', '2.2 to 3.0', '6 of 6'],
    ['Access', '2.0', 'Early', '2.7', '2.1 to 3.2', '5 of 6'],
    ['Trust', '2.0', 'Not yet', '2.3', '1.8 to 2.8', '6 of 6'],
    ['Leadership', '3.2', 'In place', '2.5', '2.0 to 3.0', '6 of 6'],
    ['Culture', 'Not enough answers', '–', '2.2', '1.7 to 2.7', '3 of 6'],
  ].map((row) => row.map((text) => ({ text, second: null }))),
  note: null,
};

export const DOT_PLOT: DotPlot = {
  kind: 'dot-plot',
  id: 'dot-plot',
  finding: 'Leadership is ahead of the rest. Access and Trust have furthest to go.',
  note: 'Round of 6 May 2026. Peers: 24 made-up organisations, sample pack of 1 March 2026.',
  alternative: 'Dot plot of five dimensions on a line from 1 to 5. Leadership 3.2, Policy 2.3, Access 2.0, Trust 2.0.',
  table: DIMENSION_TABLE,
  levelNames: LEVEL_NAMES,
  hasViews: true,
  hasMedian: true,
  hasQuartiles: true,
  hasTargets: true,
  names: { score: 'Score', secureLevel: 'Secure level', target: 'Target' },
  rows: [
    { dimension: 'policy', name: 'Policy', caption: '6 of 6 answered', score: { at: 7 / 3, shown: '2.3' }, secure: { level: 1, name: 'Not\u{A0}yet' }, views: { low: 2.27, high: 2.57 }, median: 2.5, quartiles: { q1: 2.17, q3: 3 }, target: { at: 8 / 3, shown: '2.7' } },
    { dimension: 'access', name: 'Access', caption: '5 of 6 answered, 1 don’t know', score: { at: 2, shown: '2.0' }, secure: { level: 2, name: 'Early' }, views: { low: 1.97, high: 2.24 }, median: 2.67, quartiles: { q1: 2.13, q3: 3.17 }, target: { at: 13 / 6, shown: '2.2' } },
    { dimension: 'trust', name: 'Trust', caption: '6 of 6 answered', score: { at: 2, shown: '2.0' }, secure: { level: 1, name: 'Not\u{A0}yet' }, views: { low: 2.05, high: 2.73 }, median: 2.33, quartiles: { q1: 1.83, q3: 2.83 }, target: null },
    { dimension: 'leadership', name: 'Leadership', caption: '6 of 6 answered', score: { at: 19 / 6, shown: '3.2' }, secure: { level: 3, name: 'In\u{A0}place' }, views: { low: 3.04, high: 3.53 }, median: 2.5, quartiles: { q1: 2, q3: 3 }, target: { at: 5, shown: '5.0' } },
    { dimension: 'culture', name: 'Culture', caption: 'Not enough answers yet: 3 of 6', score: null, secure: null, views: null, median: 2.17, quartiles: { q1: 1.67, q3: 2.67 }, target: null },
  ],
};

export const PEER_SPREAD: PeerSpread = {
  kind: 'peer-spread',
  id: 'peer-spread',
  finding: 'Below the middle of the group: Access',
  note: 'Peers: All councils, 24 organisations. A bar of fewer than three has joined its neighbour.',
  alternative: 'Bars of how many organisations are at each half level, with the middle of the group and our score.',
  table: DIMENSION_TABLE,
  levelNames: LEVEL_NAMES,
  names: { score: 'Our score', median: 'Middle of the group', bars: 'Organisations at each half level' },
  rows: [
    {
      measure: 'overall',
      name: 'Overall',
      score: null,
      median: null,
      bars: [{ from: 1, to: 5, count: 24 }],
    },
    {
      measure: 'access',
      name: 'Access',
      score: { at: 1, shown: '1.0' },
      median: { at: 5, shown: '5.0' },
      bars: [{ from: 1, to: 1.5, count: 3 }, { from: 4.5, to: 5, count: 21 }],
    },
  ],
};

export const DOT_ROWS: DotRows = {
  kind: 'dot-rows',
  id: 'question-dots-overall',
  finding: 'Of 3 questions: 1 below the middle of the group, 1 at it, 1 above it',
  note: 'Peers: All councils, 24 organisations. The middle is the median of each question.',
  alternative: 'A line from 1 to 5 for each question, with our level and the middle of the group.',
  table: DIMENSION_TABLE,
  levelNames: LEVEL_NAMES,
  names: { dot: 'Our level', median: 'Middle of the group' },
  groups: [
    {
      dimension: 'trust',
      name: 'Trust',
      more: 'Clear gap of 1.4',
      rows: [
        { id: 'T1', name: 'T1 Freedom to answer', dot: 1, median: 2, shown: '1, middle 2.0' },
        { id: 'T2', name: 'T2 When to pass it up, and to whom, in a name that takes two lines', dot: 3, median: 3, shown: '3, middle 3.0' },
        { id: 'T3', name: 'T3 Backed when it goes wrong', dot: 5, median: 2.5, shown: '5, middle 2.5' },
        { id: 'T4', name: 'T4 Learning', dot: null, median: null, shown: '–, middle –' },
      ],
    },
  ],
};

export const DOT_STRIP: DotStrip = {
  kind: 'dot-strip',
  id: 'votes-T2-1',
  question: 'T2',
  vote: 1,
  finding: 'T2 When to pass it up: two camps',
  note: 'Six placed this at Early or below, four at Embedded or above.',
  alternative: 'A strip of dots. Not yet: two. Early: four. Embedded: two. Leading: two. Don’t know: three.',
  table: DIMENSION_TABLE,
  levelNames: LEVEL_NAMES,
  status: 'two-camps',
  statusName: 'Two camps',
  counts: [2, 4, 0, 2, 2],
  unknown: 3,
  notApplicable: 0,
  majority: { level: 2, label: 'majority level' },
};

const MOVES_TABLE: Table = {
  id: 'moves',
  caption: 'What moved',
  columns: [
    { title: 'Dimension', isNumber: false, share: 25 },
    { title: '2025', isNumber: true, share: 15 },
    { title: '2026', isNumber: true, share: 15 },
    { title: 'Change', isNumber: true, share: 15 },
    { title: 'What we can say', isNumber: false, share: 30 },
  ],
  rows: [
    ['Policy', '1.8', '2.3', '+0.5', 'Moved up'],
    ['Trust', '2.3', '2.0', '−0.3', 'Moved down'],
  ].map((row) => row.map((text) => ({ text, second: null }))),
  note: 'The people differ between years.',
};

export const DUMBBELL: Dumbbell = {
  kind: 'dumbbell',
  id: 'dumbbell',
  finding: 'Leadership rose by 0.7. Trust fell by 0.3.',
  note: 'Teams that have learned more tend to mark themselves lower at first, so a fall can be candour.',
  alternative: 'Two rounds on a line from 1 to 5: 2025 hollow, 2026 solid.',
  table: MOVES_TABLE,
  levelNames: LEVEL_NAMES,
  beforeName: '2025',
  afterName: '2026',
  rows: [
    { dimension: 'policy', name: 'Policy', caption: '6 of 6 questions', places: { before: 11 / 6, after: 7 / 3, beforeShown: '1.8', afterShown: '2.3' }, change: '+0.5', label: 'Moved up' },
    { dimension: 'access', name: 'Access', caption: '5 of 6 questions', places: { before: 1.8, after: 2, beforeShown: '1.8', afterShown: '2.0' }, change: '+0.2', label: 'Little or no change' },
    { dimension: 'trust', name: 'Trust', caption: '6 of 6 questions', places: { before: 7 / 3, after: 2, beforeShown: '2.3', afterShown: '2.0' }, change: '−0.3', label: 'Moved down' },
    { dimension: 'leadership', name: 'Leadership', caption: '6 of 6 questions', places: { before: 3, after: 3, beforeShown: '3.0', afterShown: '3.0' }, change: '0.0', label: 'Little or no change' },
    { dimension: 'culture', name: 'Culture', caption: '2 of 6 questions', places: null, change: '', label: 'Not comparable' },
  ],
};

const HEAT_TITLES = [
  ['Short, plain rules', 'Open at work', 'Freedom to answer', 'Leaders who use it', 'Useful to my job'],
  ['Rules that encourage', 'Asking for access', 'When to pass it up', 'Open conversation with staff', 'Ideas that travel'],
  ['Rules people use', 'A shared view of risk', 'Speed of reply', 'Sponsor and measures', 'Internal network'],
  ['Purpose before tools', 'Provided, not improvised', 'Trust beyond communications', 'A clear reason', 'Listening'],
  ['Work and personal use', 'Staff in the loop', 'When things go wrong', 'A named lead', 'Sharing skills'],
  ['Promises to the public', 'Limits understood', 'Room to try things', 'On the agenda', 'Joined-up service'],
] as const;
const HEAT_ITEMS = [
  [2, 1, 1, 3, 2],
  [2, 2, 2, 3, 1],
  [4, 'unknown', 1, 3, 'not-applicable'],
  [1, 3, 3, 3, 2],
  [1, 2, 2, 4, 1],
  [5, 2, 3, 3, 1],
] as const;
const NAMES = ['Policy', 'Access', 'Trust', 'Leadership', 'Culture'] as const;
const IDS = ['policy', 'access', 'trust', 'leadership', 'culture'] as const;

export const HEAT_MAP: HeatMap = {
  kind: 'heat-map',
  id: 'heat-map',
  finding: 'Eight of 28 questions are at Not yet, three of them in Culture',
  note: 'Round of 6 May 2026.',
  alternative: 'All thirty questions, one column a dimension, each with its level.',
  table: DIMENSION_TABLE,
  levelNames: LEVEL_NAMES,
  columns: NAMES.map((name, column) => ({
    dimension: IDS[column] ?? 'policy',
    name,
    score: '2.3 of 5',
    secure: 'secure: Not\u{A0}yet',
    cells: HEAT_TITLES.map((titles, row) => {
      const item = HEAT_ITEMS[row]?.[column] ?? 'unknown';
      const shown = typeof item === 'number' ? String(item) : item === 'unknown' ? '?' : '–';
      const itemName = typeof item === 'number' ? (LEVEL_NAMES[item - 1] ?? '') : item === 'unknown' ? 'Don’t know' : 'Does not apply';
      return { question: `${name.charAt(0)}${row + 1}`, title: titles[column] ?? '', item, shown, name: itemName, more: null };
    }),
  })),
};

/** 10,000 characters in sentences, the last word of which is "sounding". */
export const LONG_NOTE = `${'We asked eleven teams, in writing and by telephone, and each of them gave a different reason. '.repeat(106).slice(0, 9_990)} sounding.`;

export const UNKIND_TEXTS = [
  'Llŷr ap Gŵyl of Łódź pays € 5, £4 and 3 × 2 ÷ 6 ≥ 1 → “yes” ✓',
  'An emoji 🙂 and a family 👩‍👩‍👧',
  'Hebrew שלום and Arabic مرحبا',
  '<script>alert(1)</script> & ../../x {{7*7}} =SUM(A1)',
  'unbroken'.repeat(40),
] as const;

/** Fifty actions as rows of the plan's table. */
export const PLAN_TABLE: Table = {
  id: 'plan',
  caption: 'Actions in order',
  columns: [
    { title: 'No.', isNumber: true, share: 6 },
    { title: 'Action', isNumber: false, share: 40 },
    { title: 'Question and level', isNumber: false, share: 22 },
    { title: 'Owner', isNumber: false, share: 20 },
    { title: 'Due', isNumber: false, share: 12 },
  ],
  rows: Array.from({ length: 50 }, (_, index) => [
    { text: String(index + 1), second: null },
    { text: index === 2 ? 'Choose two people and what they may answer unaided' : `Action number ${index + 1} of the plan`, second: index < 5 ? 'Quick win' : 'Priority' },
    { text: 'Freedom to answer', second: 'Not\u{A0}yet to Early' },
    { text: 'Head of Communications', second: null },
    { text: 'Q3 2026', second: null },
  ]),
  note: 'Ties stay ties.',
};

const ACTION: readonly Block[] = [
  { kind: 'paragraph', style: 'note', text: 'Need 7 = gap 2 × vital 3 + below peers 1. Medium effort. Priority.' },
  {
    kind: 'today-next',
    today: { label: 'Today: 1 Not\u{A0}yet', value: 'Nobody. A manager signs off every reply.' },
    next: { label: 'Next: 2 Early', value: 'One or two experienced people answer simple questions but check most replies.' },
  },
  {
    kind: 'facts',
    rows: [
      { label: 'Owner', value: 'Head of Communications' },
      { label: 'Sponsor', value: 'Deputy Chief Executive' },
      { label: 'Start and due', value: '1 June 2026 to 30 September 2026' },
      { label: 'First step', value: 'List ten questions we answer every week, by 15 June' },
      { label: 'Success is', value: 'Nine in ten everyday questions get a same-day reply without sign-off' },
      { label: 'Depends on', value: LONG_NOTE },
      { label: 'Who it affects', value: 'People who write in Welsh get the same speed of reply' },
    ],
  },
];

const PARTS: readonly Part[] = [
  {
    id: 'summary',
    title: null,
    startsPage: false,
    blocks: [
      { kind: 'paragraph', style: 'lead', text: 'Our score is 2.2 out of 5. Leadership is ahead of the rest, and culture has furthest to go. Since 2025 leadership rose by 0.7 and trust fell by 0.3. We plan four actions by March 2027.' },
      { kind: 'figure', figure: DOT_PLOT },
      { kind: 'heading', text: 'The same figures as a table' },
      { kind: 'table', table: DIMENSION_TABLE },
    ],
  },
  {
    id: 'plan',
    title: 'Action plan',
    startsPage: true,
    blocks: [
      { kind: 'paragraph', style: 'text', text: 'Fifty actions. If all are done, trust would go from 2.0 to 2.3 and be secure at Early. This is a plan, not a forecast.' },
      { kind: 'table', table: PLAN_TABLE },
    ],
  },
  { id: 'action-3', title: 'Action 3. Choose two people and what they may answer unaided', startsPage: true, blocks: ACTION },
  { id: 'years', title: 'What moved since 2025', startsPage: true, blocks: [{ kind: 'figure', figure: DUMBBELL }, { kind: 'table', table: MOVES_TABLE }] },
  { id: 'questions', title: 'Every question', startsPage: true, blocks: [{ kind: 'figure', figure: HEAT_MAP }] },
  { id: 'unkind', title: 'Texts of all kinds', startsPage: false, blocks: [{ kind: 'list', items: UNKIND_TEXTS }, { kind: 'paragraph', style: 'text', text: LONG_NOTE }] },
];

export const REPORT: Report = {
  language: 'en',
  second: null,
  title: 'Where we stand on digital channels, 2026',
  subtitle: 'Report of the workshop of 6 May 2026, and the action plan that follows from it',
  organisation: 'Aberwen Borough Council',
  sampleMark: 'Sample, made up. Not a real council',
  classification: null,
  footer: { questionnaire: 'Questionnaire 1.0, full form. Owner: Head of Communications', dates: 'Keep until May 2029, review May 2027', retention: '' },
  hasContents: true,
  madeOn: '2026-05-06',
  fileName: 'Aberwen Borough Council, report 2026',
  sections: PARTS.map((part): Section => ({ ...part, language: 'en' })),
};
