/** Welsh: what the host and the shells say by themselves, in names, in the terminal, in native boxes and on pages outside the app. */

import type { machine as en } from '../en/machine.ts';

export const machine = {
  copyOf: (name: string) => `${name} (copi)`,
  scrubbed: (name: string) => `${name} (heb enwau na nodiadau)`,
  /** Before the name of a saved file. */
  scrubbedMark: 'Heb enwau na nodiadau',
  /** Before the name of a saved file. */
  sampleTag: 'Enghraifft, wedi’i dyfeisio',

  ready: (address: string) => `Mae Soundings yn barod: ${address}`,
  openInWindow: (folder: string) => `Mae Soundings ar agor mewn ffenestr ar wahân. Caiff eich gwaith ei gadw yn y ffolder ${folder}. Caewch y ffenestr i gau Soundings.`,
  openedAgain: 'Roedd Soundings eisoes ar agor gyda’r ffolder data hon, felly agorwyd un ffenestr arall.',
  inUse: (folder: string, address: string) =>
    `Mae Soundings eisoes yn rhedeg gyda’r ffolder data ${folder}. Ewch i ${address}, neu caewch hwnnw yn gyntaf.`,
  inUseElsewhere: (folder: string) => `Mae Soundings eisoes yn rhedeg gyda’r ffolder data ${folder}. Caewch hwnnw yn gyntaf.`,
  noDisplay: 'Nid oes sgrin i agor ffenestr arni, felly agorwch y cyfeiriad isod mewn porwr ar y cyfrifiadur hwn. Bydd yn gweithio nes i Soundings gau.',
  noBrowser:
    'Ni chafwyd hyd i Chromium, Chrome nac Edge i agor ffenestr. Gosodwch un ohonynt (ar Debian neu Ubuntu: apt install chromium), neu agorwch y cyfeiriad isod mewn porwr ar y cyfrifiadur hwn. Bydd yn gweithio nes i Soundings gau.',
  windowFailed: (reason: string) =>
    `Nid oedd modd agor y ffenestr (${reason}). Yn lle hynny, agorwch y cyfeiriad isod mewn porwr ar y cyfrifiadur hwn. Bydd yn gweithio nes i Soundings gau.`,
  badOption: (option: string) => `Nid yw Soundings yn adnabod “${option}”. Mae’n adnabod --no-window, --port RHIF a --data FFOLDER.`,
  badPort: (value: string) => `Nid porth yw “${value}”. Rhowch rif cyfan o 0 i 65535; mae 0 yn dewis un rhydd.`,
  missingValue: (option: string) => `Mae angen gwerth ar ôl ${option}.`,
  noDataFolder: (folder: string, reason: string) => `Nid oes modd defnyddio’r ffolder data ${folder} (${reason}). Dewiswch un arall gyda --data FFOLDER.`,
  portTaken: (port: number) => `Mae rhaglen arall yn defnyddio porth ${port}. Dewiswch un arall, neu 0 i gael un rhydd.`,
  portFailed: (port: number, reason: string) => `Nid oes modd defnyddio porth ${port} (${reason}). Dewiswch un arall, neu 0 i gael un rhydd.`,

  noDataFolderBox: (folder: string, reason: string) =>
    `Nid oes modd defnyddio’r ffolder data ${folder} (${reason}). Dechreuwch Soundings gydag un arall (--data FFOLDER), neu holwch bwy bynnag sy’n gofalu am y cyfrifiadur hwn.`,
  openFileThere: (name: string) => `Mae Soundings eisoes ar agor mewn porwr, ac agorwyd un ffenestr arall. Dewiswch “Agor ffeil” yno, yna ${name}.`,
  notStarted: (reason: string) => `Ni allai Soundings ddechrau (${reason}). Nid oes dim a gadwyd gennych wedi’i golli.`,
  failedTitle: 'Soundings',

  unsaved: 'Mae rhywbeth heb ei gadw eto',
  unsavedText: 'Mae’r dudalen yn dweud beth sydd yn y ffordd. Os byddwch yn cau nawr, byddwch yn colli eich newid diwethaf.',
  stay: 'Aros',
  closeAnyway: 'Cau heb gadw',
  close: 'Cau',

  unfinished: 'Ni allai Soundings orffen',
  unfinishedText: (folder: string) =>
    `Nid yw’r ddisg wedi ateb ers peth amser, felly mae Soundings yn cau hebddi. Efallai na fydd eich newid diwethaf wedi’i gadw. Mae popeth a gadwyd cyn hynny yn ddiogel yn y ffolder ${folder}.`,

  stopped: 'Mae’r dudalen wedi stopio',
  stoppedText: 'Mae popeth a gadwyd yn ddiogel. Agorwch y dudalen eto i barhau.',
  openPage: 'Agor y dudalen eto',
  closeSoundings: 'Cau Soundings',

  outside: 'Agor y cyfeiriad hwn yn eich porwr?',
  outsideText: (address: string) => `${address}\n\nMae y tu allan i Soundings, a gall ei berchennog weld bod rhywun wedi ymweld.`,
  openOutside: 'Agor yn y porwr',

  notKept: (name: string) => `Ni chadwyd “${name}”`,
  notKeptText: {
    'disk-full': 'Mae’r ddisg yn llawn. Rhyddhewch rywfaint o le neu dewiswch ffolder arall, yna cadwch y ffeil eto.',
    'folder-read-only': 'Ni chawn ysgrifennu i’r ffolder honno. Dewiswch un arall, yna cadwch y ffeil eto.',
    'disk-failed': 'Ni dderbyniodd y ddisg y ffeil. Dewiswch ffolder arall, yna cadwch y ffeil eto.',
    stopped: 'Stopiodd hanner ffordd. Cadwch y ffeil eto.',
  },
  savedFiles: 'Ffeiliau Soundings',
  kindOfFile: (ending: string) => `Ffeiliau ${ending.toUpperCase()}`,

  opening: 'Yn agor Soundings',
  usedUpTitle: 'Mae’r cyfeiriad hwn wedi’i ddefnyddio',
  usedUp: 'Mae pob ffenestr o Soundings yn cael ei chyfeiriad ei hun, sy’n gweithio unwaith. Dechreuwch Soundings eto i agor ffenestr.',
  refusedTitle: 'Nid agorodd Soundings hwn',
  refused: 'Mae Soundings yn ateb ei ffenestri ei hun ar y cyfrifiadur hwn yn unig. Dechreuwch Soundings eto i agor un.',
} satisfies typeof en;
