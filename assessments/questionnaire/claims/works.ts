/** The five works that the claims come from, each described by the role of its author and its subject. */

import type { Work } from '../../questionnaire-model.ts';
import { text } from '../text.ts';

/** In the order of their ids. The app does not hold the works themselves, only what they say, in our words. */
export const WORKS: readonly Work[] = [
  {
    id: 'S0',
    about: text(
      'Advice to senior officers in councils, a blog post',
      'Cyngor i uwch-swyddogion mewn cynghorau, cofnod blog',
    ),
  },
  {
    id: 'S1',
    about: text(
      'A police communicator on freedom to act and on control, a blog post',
      'Cyfathrebwr yn yr heddlu ar ryddid i weithredu ac ar reolaeth, cofnod blog',
    ),
  },
  {
    id: 'S2',
    about: text(
      'A senior officer for e-communications at Shropshire Council on culture and sharing ideas, an article',
      'Uwch-swyddog e-gyfathrebu yng Nghyngor Swydd Amwythig ar ddiwylliant a rhannu syniadau, erthygl',
    ),
  },
  {
    id: 'S3',
    about: text(
      'A blogger on winning over senior managers, written after a sector conference in 2009',
      'Blogiwr ar ennill cefnogaeth uwch-reolwyr, cofnod blog ar ôl cynhadledd sector yn 2009',
    ),
  },
  {
    id: 'S4',
    about: text(
      'Dos and don’ts for staff who lack access to social media, a blog post',
      'Cynghorion i staff heb fynediad at gyfryngau cymdeithasol, cofnod blog',
    ),
  },
];
