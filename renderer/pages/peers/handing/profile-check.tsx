/** Whether all is given that places the organisation among its peers, and where it is changed. */

import type { Profile } from '../../../../assessments/model.ts';
import { REGIONS_OF } from '../../../../assessments/peers/profile.ts';
import { showList } from '../../../../assessments/words/dates.ts';
import type { Words } from '../../../../assessments/words/words.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useWords } from '../../../state/words.tsx';

export function ProfileCheck({ profile }: { readonly profile: Profile }) {
  const words = useWords();
  const { profile: told } = usePeerWords().handing;
  const { round, address } = useOpen();
  const lacking = listLacking(profile, words);
  // Kept with the closing: what is changed now would not come into it.
  const isKept = round.profile !== null;
  return (
    <section className="stack prose">
      <h3 className="section-title">{told.title}</h3>
      <p>{lacking.length === 0 ? told.whole : told.lacks(showList(words, lacking))}</p>
      {lacking.length > 0 && isKept && <p>{told.kept}</p>}
      {lacking.length > 0 && (
        <p className="button-row">
          <a href={address('organisation')}>{told.toOrganisation}</a>
          {isKept && <a href={address('years', 'rounds')}>{told.toRounds}</a>}
        </p>
      )}
    </section>
  );
}

/** Fields that are asked for and empty: no region where the nation has only one, no type where it is no council. */
function listLacking({ nation, region, sector, councilType, staffBand }: Profile, { organisation }: Words): readonly string[] {
  const hasRegions = nation !== null && REGIONS_OF[nation].length > 1;
  return [
    ...(nation === null ? [organisation.nation] : []),
    ...(hasRegions && region === null ? [organisation.region] : []),
    ...(sector === null ? [organisation.sector] : []),
    ...(sector === 'council' && councilType === null ? [organisation.councilType] : []),
    ...(staffBand === null ? [organisation.staffBand] : []),
  ].map((name) => `“${name}”`);
}
