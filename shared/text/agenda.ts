/** Words of the agenda screen. They speak to the mentor (je). */
import type { Bilingual } from '../model/language.ts';
import type { SheetKind } from '../model/sheet.ts';

interface AgendaTexts {
  window: string;
  title: (name: string, occasion: string) => string;
  stage: (stage: number) => string;
  with: (who: readonly string[]) => string;
  withMentor: string;
  toStudent: (name: string) => string;
  change: string;
  changeDone: string;
  settings: string;
  occasion: string;
  day: string;
  time: string;
  timeHint: string;
  wrongTime: string;
  place: string;
  minutes: string;
  present: string;
  noTime: string;
  barLabel: (minutes: string, items: readonly string[]) => string;
  shareHint: string;
  items: string;
  itemMinutes: (minutes: number) => string;
  edited: string;
  pointBy: (who: string) => string;
  why: string;
  tips: string;
  less: (title: string) => string;
  more: (title: string) => string;
  up: string;
  down: string;
  upOf: (title: string) => string;
  downOf: (title: string) => string;
  drag: (title: string) => string;
  dragKeys: string;
  moved: (title: string, place: number, of: number) => string;
  timed: (title: string, minutes: string) => string;
  remove: string;
  removed: (title: string) => string;
  lastStays: string;
  chooseQuestions: string;
  chooseDone: string;
  chooseHint: (most: number) => string;
  noQuestions: string;
  ownTitle: string;
  ownTo: string;
  add: string;
  dropOwn: (text: string) => string;
  full: (most: number) => string;
  removedTitle: string;
  putBack: string;
  putBackOf: (title: string) => string;
  restored: (title: string) => string;
  undo: string;
  undone: string;
  restoreAll: string;
  restoredAll: string;
  notSaved: string;
  tryAgain: string;
  elsewhere: string;
  hidden: string;
  /** `undefined`: what it was called is not known. */
  gone: (titles: readonly (string | undefined)[]) => string;
  added: (titles: readonly string[]) => string;
  understood: string;
  schoolTypeFirst: string;
  sheetsTitle: string;
  sheet: Record<Exclude<SheetKind, 'parents'>, string>;
  preview: (sheet: string) => string;
  allSheets: string;
  savePdf: string;
  print: string;
}

const listOf = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;

export const agenda = {
  nl: {
    window: 'Agenda',
    title: (name: string, occasion: string) => `${name}, ${occasion}`,
    stage: (stage: number) => `fase ${stage}`,
    with: (who: readonly string[]) => `met ${listOf(who, 'en')}`,
    withMentor: 'alleen met jou',
    toStudent: (name: string) => `‹ ${name}`,
    change: 'Wijzig gesprek',
    changeDone: 'Klaar',
    settings: 'Wanneer, waar en met wie',
    occasion: 'Gesprek',
    day: 'Dag',
    time: 'Tijd',
    timeHint: 'Bijvoorbeeld 19:00',
    wrongTime: 'Typ een tijd, zoals 19:00. De tijd hiervoor blijft staan.',
    place: 'Plaats',
    minutes: 'Minuten',
    present: 'Wie is erbij?',
    noTime: 'tijd nog open',
    barLabel: (minutes: string, items: readonly string[]) => `Verdeling van ${minutes}: ${items.join(', ')}.`,
    shareHint: 'Spreektijd, streven',
    items: 'Onderdelen van het gesprek',
    itemMinutes: (minutes: number) => `${minutes} min`,
    edited: 'aangepast',
    pointBy: (who: string) => `Punt van ${who}:`,
    why: 'Waarom staat dit hier?',
    tips: 'Tip',
    less: (title: string) => `Minuut minder voor ${title}`,
    more: (title: string) => `Minuut meer voor ${title}`,
    up: 'Omhoog',
    down: 'Omlaag',
    upOf: (title: string) => `Omhoog: ${title}`,
    downOf: (title: string) => `Omlaag: ${title}`,
    drag: (title: string) => `Verplaats ${title}`,
    dragKeys: 'Sleep, of gebruik Alt met pijl omhoog of omlaag.',
    moved: (title: string, place: number, of: number) => `${title} staat nu op plaats ${place} van ${of}.`,
    timed: (title: string, minutes: string) => `${title}: ${minutes}. De rest is aangepast.`,
    remove: 'Haal weg',
    removed: (title: string) => `${title} is weggehaald. De minuten zijn verdeeld over de rest.`,
    lastStays: 'Het laatste onderdeel blijft staan.',
    chooseQuestions: 'Andere vragen',
    chooseDone: 'Vragen klaar',
    chooseHint: (most: number) => `Twee of drie vragen is genoeg; hoogstens ${most}.`,
    noQuestions: 'Geen vraag gekozen.',
    ownTitle: 'Eigen vraag',
    ownTo: 'Aan',
    add: 'Voeg toe',
    dropOwn: (text: string) => `Gooi deze eigen vraag weg: ${text}`,
    full: (most: number) => `Er staan al ${most} vragen. Haal er eerst een weg.`,
    removedTitle: 'Weggehaald',
    putBack: 'Zet terug',
    putBackOf: (title: string) => `Zet terug: ${title}`,
    restored: (title: string) => `${title} staat weer in het gesprek.`,
    undo: 'Maak ongedaan',
    undone: 'De laatste wijziging is teruggedraaid.',
    restoreAll: 'Herstel alles',
    restoredAll: 'De agenda is weer zoals Driehoek hem maakte.',
    notSaved: 'Je wijziging staat hier nog, maar is niet bewaard.',
    tryAgain: 'Probeer opnieuw',
    elsewhere: 'Hoort niet in dit gesprek',
    hidden: 'Deze tekst is niet bewaard.',
    gone: (titles) =>
      `${listOf(
        titles.map((title) => (title === undefined ? 'een onderdeel' : `“${title}”`)),
        'en',
      )} had je aangepast, maar ${titles.length === 1 ? 'hoort' : 'horen'} niet meer bij dit gesprek.`,
    added: (titles: readonly string[]) =>
      `Nieuw in de agenda: ${listOf(
        titles.map((title) => `“${title}”`),
        'en',
      )}.`,
    understood: 'Gelezen',
    schoolTypeFirst: 'Naar de leerling, om het schooltype te kiezen',
    sheetsTitle: 'Bladen',
    sheet: { student: 'Leerling', mentor: 'Mentor' },
    preview: (sheet: string) => `Voorbeeld van het blad: ${sheet}`,
    allSheets: 'Alle bladen',
    savePdf: 'Bewaar als pdf',
    print: 'Print',
  },
  en: {
    window: 'Agenda',
    title: (name: string, occasion: string) => `${name}, ${occasion}`,
    stage: (stage: number) => `stage ${stage}`,
    with: (who: readonly string[]) => `with ${listOf(who, 'and')}`,
    withMentor: 'with you only',
    toStudent: (name: string) => `‹ ${name}`,
    change: 'Change conversation',
    changeDone: 'Done',
    settings: 'When, where and with whom',
    occasion: 'Conversation',
    day: 'Day',
    time: 'Time',
    timeHint: 'For example 19:00',
    wrongTime: 'Type a time, such as 19:00. The time before stays.',
    place: 'Place',
    minutes: 'Minutes',
    present: 'Who is there?',
    noTime: 'time still open',
    barLabel: (minutes: string, items: readonly string[]) => `Division of ${minutes}: ${items.join(', ')}.`,
    shareHint: 'Talking time, aim',
    items: 'Parts of the conversation',
    itemMinutes: (minutes: number) => `${minutes} min`,
    edited: 'changed',
    pointBy: (who: string) => `Point of ${who}:`,
    why: 'Why is this here?',
    tips: 'Tip',
    less: (title: string) => `A minute less for ${title}`,
    more: (title: string) => `A minute more for ${title}`,
    up: 'Up',
    down: 'Down',
    upOf: (title: string) => `Up: ${title}`,
    downOf: (title: string) => `Down: ${title}`,
    drag: (title: string) => `Move ${title}`,
    dragKeys: 'Drag, or use Alt with arrow up or down.',
    moved: (title: string, place: number, of: number) => `${title} is now in place ${place} of ${of}.`,
    timed: (title: string, minutes: string) => `${title}: ${minutes}. The rest has been adjusted.`,
    remove: 'Take out',
    removed: (title: string) => `${title} was taken out. Its minutes went to the rest.`,
    lastStays: 'The last part stays.',
    chooseQuestions: 'Other questions',
    chooseDone: 'Questions done',
    chooseHint: (most: number) => `Two or three questions are enough; at most ${most}.`,
    noQuestions: 'No question chosen.',
    ownTitle: 'Your own question',
    ownTo: 'To',
    add: 'Add',
    dropOwn: (text: string) => `Throw away this question of yours: ${text}`,
    full: (most: number) => `There are ${most} questions already. Take one out first.`,
    removedTitle: 'Taken out',
    putBack: 'Put back',
    putBackOf: (title: string) => `Put back: ${title}`,
    restored: (title: string) => `${title} is back in the conversation.`,
    undo: 'Undo',
    undone: 'The last change was undone.',
    restoreAll: 'Restore all',
    restoredAll: 'The agenda is again as Driehoek made it.',
    notSaved: 'Your change is still here, but it was not saved.',
    tryAgain: 'Try again',
    elsewhere: 'Does not belong in this conversation',
    hidden: 'This text was not kept.',
    gone: (titles) =>
      `You had changed ${listOf(
        titles.map((title) => (title === undefined ? 'a part' : `“${title}”`)),
        'and',
      )}, but ${titles.length === 1 ? 'it no longer belongs' : 'they no longer belong'} to this conversation.`,
    added: (titles: readonly string[]) =>
      `New in the agenda: ${listOf(
        titles.map((title) => `“${title}”`),
        'and',
      )}.`,
    understood: 'Understood',
    schoolTypeFirst: 'To the student, to choose the school type',
    sheetsTitle: 'Sheets',
    sheet: { student: 'Student', mentor: 'Mentor' },
    preview: (sheet: string) => `Preview of the sheet: ${sheet}`,
    allSheets: 'All sheets',
    savePdf: 'Save as pdf',
    print: 'Print',
  },
} as const satisfies Bilingual<AgendaTexts>;
