/** The claims of S2, an officer of a council on culture and sharing ideas, told as what the text said when it was written. */

import type { Claim } from '../../questionnaire-model.ts';
import { text } from '../text.ts';

/** Twenty-two claims. Only the two on the network at Shropshire have a date. */
export const S2_CLAIMS: readonly Claim[] = [
  {
    id: 'S2.1',
    work: 'S2',
    date: null,
    claim: text(
      'Going beyond a token account was said to start with the communications officer passing on useful ideas.',
      'Dywedwyd bod mynd y tu hwnt i gyfrif mewn enw yn unig yn dechrau gyda’r swyddog cyfathrebu’n rhannu syniadau defnyddiol.',
    ),
  },
  {
    id: 'S2.2',
    work: 'S2',
    date: null,
    claim: text(
      'By then, councils were said to have adopted social media, to be about to, or to be asking others how.',
      'Erbyn hynny, dywedwyd bod cynghorau wedi mabwysiadu cyfryngau cymdeithasol, ar fin gwneud hynny, neu’n holi eraill sut i’w wneud.',
    ),
  },
  {
    id: 'S2.3',
    work: 'S2',
    date: null,
    claim: text(
      'The author said that opening accounts was the start. Accounts alone did not change the organisation.',
      'Dywedodd yr awdur mai’r dechrau oedd agor cyfrifon. Nid oedd cyfrifon ar eu pen eu hunain yn newid y sefydliad.',
    ),
  },
  {
    id: 'S2.4',
    work: 'S2',
    date: null,
    claim: text(
      'Some colleagues were said to go along with social media only reluctantly, and that needed tact.',
      'Dywedwyd mai’n anfodlon yr oedd rhai cydweithwyr yn derbyn cyfryngau cymdeithasol, a bod angen trin hynny’n ofalus.',
    ),
  },
  {
    id: 'S2.5',
    work: 'S2',
    date: null,
    claim: text(
      'The author said that the task by then was to win people over.',
      'Dywedodd yr awdur mai’r dasg erbyn hynny oedd ennill cefnogaeth pobl.',
    ),
  },
  {
    id: 'S2.6',
    work: 'S2',
    date: null,
    claim: text(
      'The author held that culture mattered more than tools, and that this bore repeating.',
      'Barn yr awdur oedd bod diwylliant yn bwysicach nag offer, a bod hynny’n werth ei ailadrodd.',
    ),
  },
  {
    id: 'S2.7',
    work: 'S2',
    date: null,
    claim: text(
      'The advice was to back the message about culture with practical examples.',
      'Y cyngor oedd cefnogi’r neges am ddiwylliant ag enghreifftiau ymarferol.',
    ),
  },
  {
    id: 'S2.8',
    work: 'S2',
    date: null,
    claim: text(
      'Colleagues were said to wonder how social media would make their own job easier, not how it met corporate objectives.',
      'Dywedwyd mai gofyn sut y byddai cyfryngau cymdeithasol yn hwyluso eu gwaith eu hunain yr oedd cydweithwyr, nid sut y byddent yn cyflawni amcanion corfforaethol.',
    ),
  },
  {
    id: 'S2.9',
    work: 'S2',
    date: null,
    claim: text(
      'The author kept up with ideas and examples through social media.',
      'Roedd yr awdur yn cadw i fyny â syniadau ac enghreifftiau drwy gyfryngau cymdeithasol.',
    ),
  },
  {
    id: 'S2.10',
    work: 'S2',
    date: null,
    claim: text(
      'The author credited a job to lessons learned on Twitter.',
      'Dywedodd yr awdur mai’r hyn a ddysgodd ar Twitter oedd yn gyfrifol am ei swydd.',
    ),
  },
  {
    id: 'S2.11',
    work: 'S2',
    date: null,
    claim: text(
      'The author held that a role which allowed a look outside brought a duty to pass on what was found.',
      'Barn yr awdur oedd bod rôl sy’n caniatáu edrych y tu allan yn dod â dyletswydd i rannu’r hyn a welir.',
    ),
  },
  {
    id: 'S2.12',
    work: 'S2',
    date: null,
    claim: text(
      'The author said not every find would be useful. Even so, a steady supply of new thinking reached the organisation.',
      'Dywedodd yr awdur na fyddai pob darn yn ddefnyddiol. Er hynny, roedd cyflenwad cyson o feddwl newydd yn cyrraedd y sefydliad.',
    ),
  },
  {
    id: 'S2.13',
    work: 'S2',
    date: null,
    claim: text(
      'What was shared was said to show other ways of delivering services and relating to residents.',
      'Dywedwyd bod yr hyn a rannwyd yn dangos ffyrdd eraill o ddarparu gwasanaethau ac o ymwneud â phreswylwyr.',
    ),
  },
  {
    id: 'S2.14',
    work: 'S2',
    date: null,
    claim: text(
      'The author saw a new role follow from this: the communications officer as a curator of content.',
      'Gwelodd yr awdur rôl newydd yn deillio o hyn: y swyddog cyfathrebu fel curadur cynnwys.',
    ),
  },
  {
    id: 'S2.15',
    work: 'S2',
    date: null,
    claim: text(
      'The site comms2point0 was said to publish useful links daily, as others did too. Ideas worth having were plentiful and free.',
      'Dywedwyd bod gwefan comms2point0, fel eraill, yn cyhoeddi dolenni defnyddiol bob dydd. Roedd digonedd o syniadau gwerth chweil ar gael am ddim.',
    ),
  },
  {
    id: 'S2.16',
    work: 'S2',
    date: null,
    claim: text(
      'The author warned that nothing moved unless ideas reached people who could use them.',
      'Rhybuddiodd yr awdur nad oedd dim yn symud oni bai bod syniadau’n cyrraedd pobl a allai eu defnyddio.',
    ),
  },
  {
    id: 'S2.17',
    work: 'S2',
    date: null,
    claim: text(
      'The author asked how ideas would be spread inside, and how the people who mattered would get at them.',
      'Gofynnodd yr awdur sut y câi syniadau eu lledaenu’n fewnol, a sut y byddai’r bobl sy’n cyfrif yn cael gafael arnynt.',
    ),
  },
  {
    id: 'S2.18',
    work: 'S2',
    date: null,
    claim: text(
      'The author held that change came about once ideas reached the people who mattered.',
      'Barn yr awdur oedd bod newid yn digwydd pan oedd syniadau’n cyrraedd y bobl sy’n cyfrif.',
    ),
  },
  {
    id: 'S2.19',
    work: 'S2',
    date: '2011-11',
    claim: text(
      'Shropshire Council was said to have taken up Yammer in November 2011 and passed a thousand members.',
      'Dywedwyd bod Cyngor Swydd Amwythig wedi dechrau defnyddio Yammer ym mis Tachwedd 2011 ac wedi pasio mil o aelodau.',
    ),
  },
  {
    id: 'S2.20',
    work: 'S2',
    date: '2011-11',
    claim: text(
      'A thousand members of the Shropshire network was said to be a small part of the workforce, but a beginning.',
      'Dywedwyd mai rhan fach o’r gweithlu oedd mil o aelodau ar rwydwaith Swydd Amwythig, ond bod hynny’n ddechrau.',
    ),
  },
  {
    id: 'S2.21',
    work: 'S2',
    date: null,
    claim: text(
      'The author held a named role at Shropshire Council, as senior officer for e-communications.',
      'Roedd gan yr awdur rôl benodol yng Nghyngor Swydd Amwythig, sef uwch-swyddog e-gyfathrebu.',
    ),
  },
  {
    id: 'S2.22',
    work: 'S2',
    date: null,
    claim: text(
      'The site was said to offer a weekly email digest.',
      'Dywedwyd bod y wefan yn cynnig crynodeb wythnosol drwy e-bost.',
    ),
  },
];
