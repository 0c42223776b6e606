/** Welsh: how the figures of role groups are worked out. */

import type { explain as en } from '../../en/role-work/explain.ts';

export const explain = {
  title: (dimension: string, label: string) => `${dimension}: ${label.toLowerCase()}`,
  sum: (higher: string, lower: string) => `${higher} − ${lower}`,
  text: 'Mae pob person yn cyfrif unwaith, gyda’i gyfartaledd ei hun yn y dimensiwn. Daw o’r pleidleisiau cyntaf yn unig, ac mae angen tair pleidlais â lefel. Ffigur grŵp yw cyfartaledd ei bobl.',
  gap: 'Bwlch',
  labels: {
    clear: 'Mae bwlch yn glir o 0.8 o lefel, os byddai siawns yn rhoi un mor fawr mewn un ffordd o bob deg ar y mwyaf.',
    possible: 'Mae’r bwlch yn 0.8 o lefel neu fwy. Ond byddai siawns yn rhoi un mor fawr mewn mwy nag un ffordd o bob deg, felly ni allwn fod yn sicr.',
    similar: 'Gelwir bwlch o dan 0.8 o lefel yn farn debyg.',
  },
  meaning: 'Beth y gallwn ei ddweud',
  chance: 'Ai siawns ydyw?',
  chanceText: (share: string) => `Rydym yn cymysgu pobl y ddau grŵp hyn, ac yn eu rhannu o’r newydd ym mhob ffordd bosibl yn grwpiau o’r un maint. Mae ${share} o’r ffyrdd hyn yn rhoi bwlch mor fawr.`,
  shares: {
    all: 'pob un neu bron bob un',
    inHundred: (count: number) => `tua ${count} o bob 100`,
    inThousand: (count: number) => `tua ${count} o bob 1,000`,
    fewer: 'llai nag 1 o bob 1,000',
  },
  hiding: 'Beth sydd heb ei ddangos, a pham',
  hidingText: (least: string) =>
    `Dangosir grŵp ar ei ben ei hun os oes ${least} neu fwy o bobl ynddo. Mae pawb arall yn cyfrif fel rolau eraill. Os oes llai na ${least} ohonynt, mae’r grŵp lleiaf nesaf yn ymuno â nhw. Mae hyn i gyd yn wir ym mhob dimensiwn hefyd. Os yw pobl grŵp i gyd â’r un cyfartaledd, ni ddangosir unrhyw grŵp yn y dimensiwn hwnnw. Byddai’n dweud beth yw barn pob un. Ni ddangosir pleidleisiau ar gwestiynau unigol fesul grŵp byth.`,
} satisfies typeof en;
