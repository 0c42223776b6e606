/** The claims of S3, a blogger on winning over senior managers, told as what the text said in 2009. */

import type { Claim } from '../../questionnaire-model.ts';
import { text } from '../text.ts';

/** Twenty-one claims, all from the year of the conference. */
export const S3_CLAIMS: readonly Claim[] = [
  {
    id: 'S3.1',
    work: 'S3',
    date: '2009',
    claim: text(
      'A session at a 2009 sector conference (Socitm09) looked at the blocking of social sites at work. It also looked at the wider benefits.',
      'Edrychodd sesiwn mewn cynhadledd sector yn 2009 (Socitm09) ar rwystro gwefannau cymdeithasol yn y gwaith. Edrychodd hefyd ar y manteision ehangach.',
    ),
  },
  {
    id: 'S3.2',
    work: 'S3',
    date: '2009',
    claim: text(
      'The follow-up question was how to involve senior managers and convince them of the need.',
      'Y cwestiwn a ddilynodd oedd sut i gynnwys uwch-reolwyr a’u hargyhoeddi o’r angen.',
    ),
  },
  {
    id: 'S3.3',
    work: 'S3',
    date: '2009',
    claim: text(
      'An officer at Devon County Council was said to have won the chief executive’s support early. That helped take-up across the organisation.',
      'Dywedwyd bod swyddog yng Nghyngor Sir Dyfnaint wedi ennill cefnogaeth y prif weithredwr yn gynnar. Helpodd hynny’r defnydd i ledu ar draws y sefydliad.',
    ),
  },
  {
    id: 'S3.4',
    work: 'S3',
    date: '2009',
    claim: text(
      'The author held that web tools were unlikely to win over senior managers in large numbers.',
      'Barn yr awdur oedd bod offer gwe yn annhebygol o ennill cefnogaeth llawer o uwch-reolwyr.',
    ),
  },
  {
    id: 'S3.5',
    work: 'S3',
    date: '2009',
    claim: text(
      'The author said that speaking with senior managers worked better.',
      'Dywedodd yr awdur fod siarad ag uwch-reolwyr yn gweithio’n well.',
    ),
  },
  {
    id: 'S3.6',
    work: 'S3',
    date: '2009',
    claim: text(
      'The advice was to win a place on the agenda of a meeting and use the time well.',
      'Y cyngor oedd sicrhau lle ar agenda cyfarfod a gwneud y gorau o’r amser.',
    ),
  },
  {
    id: 'S3.7',
    work: 'S3',
    date: '2009',
    claim: text(
      'The advice was to concentrate on what could be achieved.',
      'Y cyngor oedd canolbwyntio ar yr hyn y gellid ei gyflawni.',
    ),
  },
  {
    id: 'S3.8',
    work: 'S3',
    date: '2009',
    claim: text(
      'The advice was to leave out the mechanics of using particular tools.',
      'Y cyngor oedd peidio â manylu ar sut i ddefnyddio offer penodol.',
    ),
  },
  {
    id: 'S3.9',
    work: 'S3',
    date: '2009',
    claim: text(
      'The aim was to create energy and curiosity.',
      'Y nod oedd creu egni a chwilfrydedd.',
    ),
  },
  {
    id: 'S3.10',
    work: 'S3',
    date: '2009',
    claim: text(
      'The advice was to speak about the benefits for senior managers and for the organisation.',
      'Y cyngor oedd siarad am y manteision i’r uwch-reolwyr ac i’r sefydliad.',
    ),
  },
  {
    id: 'S3.11',
    work: 'S3',
    date: '2009',
    claim: text(
      'The author warned against letting the work be filed under web or communications.',
      'Rhybuddiodd yr awdur rhag gadael i’r gwaith gael ei drin fel mater gwe neu gyfathrebu.',
    ),
  },
  {
    id: 'S3.12',
    work: 'S3',
    date: '2009',
    claim: text(
      'The author said the work was less about promotion than about a new relationship with citizens and customers.',
      'Dywedodd yr awdur fod y gwaith yn ymwneud llai â hyrwyddo nag â pherthynas newydd â dinasyddion a chwsmeriaid.',
    ),
  },
  {
    id: 'S3.13',
    work: 'S3',
    date: '2009',
    claim: text(
      'The advice was to know what the work was for before naming any technology.',
      'Y cyngor oedd gwybod beth oedd diben y gwaith cyn enwi unrhyw dechnoleg.',
    ),
  },
  {
    id: 'S3.14',
    work: 'S3',
    date: '2009',
    claim: text(
      'For local government, the work was said to mean councils being open to conversation with people, businesses and organisations.',
      'I lywodraeth leol, dywedwyd bod y gwaith yn golygu cynghorau sy’n agored i sgwrs â phobl, busnesau a sefydliadau.',
    ),
  },
  {
    id: 'S3.15',
    work: 'S3',
    date: '2009',
    claim: text(
      'The work was said to join three things: communications, customer contact and the design of services. Each learned from the others, in a repeating cycle.',
      'Dywedwyd bod y gwaith yn uno tri pheth: cyfathrebu, cyswllt â chwsmeriaid a dylunio gwasanaethau. Mewn cylch parhaus, roedd pob un yn dysgu oddi wrth y lleill.',
    ),
  },
  {
    id: 'S3.16',
    work: 'S3',
    date: '2009',
    claim: text(
      'The work was said to include choosing the right way to deliver each service: in-house, social enterprise or private provider.',
      'Dywedwyd bod y gwaith yn cynnwys dewis y ffordd iawn o ddarparu pob gwasanaeth: yn fewnol, drwy fenter gymdeithasol neu drwy ddarparwr preifat.',
    ),
  },
  {
    id: 'S3.17',
    work: 'S3',
    date: '2009',
    claim: text(
      'The work was said to include a more forward-looking approach to information. It was to be released so that others could make use of it.',
      'Dywedwyd bod y gwaith yn cynnwys agwedd fwy blaengar at wybodaeth. Y bwriad oedd ei rhyddhau er mwyn i eraill wneud defnydd ohoni.',
    ),
  },
  {
    id: 'S3.18',
    work: 'S3',
    date: '2009',
    claim: text(
      'The author called online channels a means, not the aim.',
      'Yn ôl yr awdur, cyfrwng oedd sianeli ar-lein, nid y nod.',
    ),
  },
  {
    id: 'S3.19',
    work: 'S3',
    date: '2009',
    claim: text(
      'The author warned against telling an organisation that one blog or account would make it a success. That did it harm.',
      'Rhybuddiodd yr awdur rhag dweud wrth sefydliad y byddai un blog neu gyfrif yn dod â llwyddiant. Roedd hynny’n gwneud niwed iddo.',
    ),
  },
  {
    id: 'S3.20',
    work: 'S3',
    date: '2009',
    claim: text(
      'At its best, the work was said to make possible a bigger change that helped everyone.',
      'Dywedwyd bod y gwaith, ar ei orau, yn galluogi newid mwy a oedd o fudd i bawb.',
    ),
  },
  {
    id: 'S3.21',
    work: 'S3',
    date: '2009',
    claim: text(
      'The author held that people brought about change; sites did not.',
      'Barn yr awdur oedd mai pobl, nid gwefannau, oedd yn creu newid.',
    ),
  },
];
