/** What the native menu of the desktop shell can do on every page. It is loaded only where there is such a menu. */

import { useEffect, useState } from 'react';
import { flushDrafts } from '../forms/drafts.ts';
import { useAnnounce } from '../state/announcer.tsx';
import { useCommands } from '../state/commands.ts';
import { useOpenOrNone, useSaving, type PageName } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import { useSaveCopy } from './use-save-copy.ts';

interface MenuCommandsProps {
  readonly undo: () => void;
  readonly redo: () => void;
}

export function MenuCommands({ undo, redo }: MenuCommandsProps) {
  const words = useWords();
  const announce = useAnnounce();
  const open = useOpenOrNone();
  const saving = useSaving();
  const saveCopy = useSaveCopy((problem) => announce(words.problems.actSentence(problem)));
  const [isCopyWanted, setCopyWanted] = useState(false);
  const id = open?.assessment.id;
  const save = saving?.save;
  // The copy is taken from the disk, so what was typed last goes there first. What cannot get there would be missing in it without a word.
  useEffect(() => {
    if (!isCopyWanted || save === undefined || save.kind === 'saving' || id === undefined) return;
    setCopyWanted(false);
    if (save.kind === 'not-saved') announce(words.problems.sentence(save.problem));
    else void saveCopy(id);
  }, [isCopyWanted, save, id, saveCopy, announce, words]);

  const go = (address: string) => () => {
    location.hash = address;
  };
  const goTo = (page: PageName) => open && go(open.address(page));
  useCommands({
    library: go('#/'),
    'new-assessment': go('#/new'),
    // The shell asks for the file itself.
    'open-file': () => undefined,
    'save-copy':
      open &&
      (() => {
        flushDrafts();
        setCopyWanted(true);
      }),
    print: () => print(),
    undo: saving?.canUndo === true ? undo : undefined,
    redo: saving?.canRedo === true ? redo : undefined,
    organisation: goTo('organisation'),
    questions: goTo('questions'),
    workshop: goTo('workshop'),
    results: goTo('results'),
    peers: goTo('peers'),
    years: goTo('years'),
    plan: goTo('plan'),
    templates: goTo('templates'),
    documents: goTo('documents'),
    settings: go(open === undefined ? '#/settings' : open.address('settings')),
    help: go(open === undefined ? '#/help' : open.address('help')),
  });
  return null;
}
