/** What the projector shows now. With a room goes the picture of how to join it: the question is there again. */

import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useDesk, type ProjectorChoice } from '../room/desk.tsx';

export function useShows(): ProjectorChoice['shows'] {
  const { shows } = useDesk().projector;
  const { room } = usePhoneRoom();
  return shows === 'joining' && !room ? 'question' : shows;
}
