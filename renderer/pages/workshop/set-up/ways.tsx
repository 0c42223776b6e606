/** The ways to vote: what each is, how long it takes, what it needs. */

import { fraction, multiplyFractions } from '../../../../assessments/statistics/fraction.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { HowAbsent } from '../absent/how-absent.tsx';
import { wholeMinutes, type Plan } from './agenda/minutes.ts';

export function Ways({ plan, voters }: { readonly plan: Plan; readonly voters: number }) {
  const { setUp: { ways: told }, phones: { setUp: phones } } = useWorkshopWords();
  const { absent } = useWorkshopWords();
  const { address } = useOpen();
  const each = wholeMinutes(plan.voting);
  const all = wholeMinutes(multiplyFractions(plan.voting, fraction(voters)));
  return (
    <section className="stack">
      <h2 className="section-title">{told.title}</h2>
      <p className="prose">{told.text}</p>
      <div className="vote-ways">
        <div>
          <h3 className="card-title">{told.keyboard.title}</h3>
          <p>{told.keyboard.text}</p>
          <p>{told.keyboard.need}</p>
          <p className="quiet">{voters === 1 ? told.keyboard.timeAlone(each) : told.keyboard.time(each, all, voters)}</p>
        </div>
        <div>
          <h3 className="card-title">{phones.title}</h3>
          <p>{phones.text}</p>
          <p>{phones.need}</p>
          <p className="quiet">{phones.time(each)}</p>
        </div>
        <div>
          <h3 className="card-title">{told.paper.title}</h3>
          <p>{told.paper.text}</p>
          <p>{told.paper.need}</p>
          <p className="quiet">{told.paper.time(each)}</p>
          <p>
            <a href={address('workshop', 'slips')}>{told.paper.act}</a>
          </p>
        </div>
        <div>
          <h3 className="card-title">{told.cards.title}</h3>
          <p>{told.cards.text}</p>
          <p>{told.cards.need}</p>
          <p className="quiet">{told.cards.time(each)}</p>
          <p>
            <a href={address('workshop', 'cards')}>{told.cards.act}</a>
          </p>
        </div>
        <div>
          <h3 className="card-title">{absent.title}</h3>
          <HowAbsent voters={voters} />
        </div>
      </div>
    </section>
  );
}
