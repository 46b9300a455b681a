/** Words of the parent evening's own screen: its head, the timeline, what is to be said of the plan. */
import type { Bilingual } from '../model/language.ts';
import type { EveningRule } from '../model/evening-plan.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const dutchTime = (time: string): string => time.replace(':', '.');

/** What is wrong, in as few words as fit on a block. */
type ShortWords = Record<EveningRule, string>;

export const eveningScreen = {
  nl: {
    windowTitle: 'Ouderavond',
    toList: 'Alle ouderavonden',
    edit: 'Wijzig de avond',
    paper: 'Op papier',
    /** "28 gesprekken, 26 met een plaats" */
    facts: (talks: number, placed: number) =>
      `${many(talks, 'gesprek', 'gesprekken')}, ${placed === 0 ? 'nog zonder plaats' : placed === talks ? 'allemaal met een plaats' : `${placed} met een plaats`}`,
    notNeeded: (count: number) => `${count} zonder gesprek`,
    views: { talks: 'Wie er komen', timeline: 'Tijdlijn' },
    viewLabel: 'Wat je ziet',
    nobody: 'Zet eerst iemand op de avond: een klas in één keer, of losse leerlingen uit de lijst.',

    longerThanSlots: (usual: number, slot: number) =>
      `De meeste gesprekken duren ${usual} minuten, maar de avond is verdeeld in stukken van ${slot}. Dan komt er te vaak pauze.`,
    divide: (usual: number) => `Verdeel in ${usual} minuten`,

    propose: 'Maak een voorstel',
    planAgain: 'Plan opnieuw, verplaats zo min mogelijk',
    startOver: 'Begin opnieuw',
    planning: 'De avond wordt gepland …',
    proposed: (placed: number, talks: number) =>
      placed === talks
        ? placed === 1
          ? 'Het gesprek heeft een plaats.'
          : `Alle ${talks} gesprekken hebben een plaats.`
        : `${placed} van de ${talks} gesprekken hebben een plaats.`,
    moved: (count: number) =>
      count === 0 ? 'Niemand is verplaatst.' : `${many(count, 'gesprek is', 'gesprekken zijn')} verplaatst.`,
    unmetCount: (count: number) =>
      count === 1 ? 'Eén wens is niet vervuld.' : `${count} wensen zijn niet vervuld.`,
    allMet: 'Alle wensen zijn vervuld.',

    timelineLabel: (day: string) => `Gesprekken op ${day}`,
    pause: (minutes: number) => `pauze, ${minutes} min.`,
    free: (time: string) => `${dutchTime(time)} vrij`,
    minutes: (minutes: number) => `${minutes} min.`,
    clock: dutchTime,
    span: (from: string, to: string) => `${dutchTime(from)}–${dutchTime(to)}`,
    pinned: 'staat vast',
    keys: 'Pijltjes lopen door de gesprekken. Alt met een pijl verplaatst of ruilt, P zet vast, Delete haalt de plaats weg, Enter opent de wensen, Ctrl+Z maakt ongedaan.',
    dragHint: 'Slepen kan ook: naar een vrije plek, of op een ander gesprek om te ruilen.',
    dropHere: (time: string) => `naar ${dutchTime(time)}`,
    dropSwap: (name: string) => `ruil met ${name}`,
    dropOff: 'zonder plaats',
    tooLong: 'past hier niet',

    trayTitle: (count: number) => (count === 0 ? 'Iedereen heeft een plaats' : `Nog zonder plaats: ${count}`),
    trayHint: 'Sleep een gesprek hierheen om de plaats weg te halen.',
    chosenLabel: 'Het gekozen gesprek',
    noPlace: 'nog zonder plaats',
    at: (day: string, time: string) => `${day}, ${dutchTime(time)} uur`,
    asksNothing: 'Vraagt niets bijzonders.',
    editTalk: 'Wensen en duur',
    pin: 'Zet vast',
    unpin: 'Maak los',
    takeOff: 'Haal de plaats weg',
    moveTo: 'Verplaats naar',
    choosePlace: 'Kies een tijd',
    spotSwap: (when: string, name: string) => `${when}: ruil met ${name}`,
    conflictsTitle: (count: number) => (count === 1 ? 'Dit botst' : `${count} dingen botsen`),
    unmetTitle: (count: number) => (count === 1 ? 'Niet zoals gevraagd' : `${count} wensen niet vervuld`),
    nothingWrong: 'Niets botst en alle wensen zijn vervuld.',
    decide: 'Jij beslist: het mag zo blijven staan.',
    show: (name: string) => `Toon ${name}`,
    giveUpTitle: 'Zo zou iedereen een plaats hebben',
    giveUpIntro: 'Kies wat je het liefst opgeeft. Daarna wordt opnieuw gepland.',
    giveUp: 'Doe dit',

    said: {
      placed: (name: string, day: string, time: string) =>
        `${name} staat nu ${day === '' ? '' : `op ${day} `}om ${dutchTime(time)} uur.`,
      swapped: (name: string, other: string) => `${name} en ${other} hebben geruild.`,
      off: (name: string) => `${name} heeft geen plaats meer.`,
      pinned: (name: string) => `${name} staat vast.`,
      unpinned: (name: string) => `${name} mag weer verschuiven.`,
      noFurther: (name: string) => `${name} kan die kant niet verder op.`,
      noPlace: (name: string) => `Voor ${name} is er geen vrije plek.`,
      noPin: (name: string) => `${name} heeft nog geen plaats om vast te zetten.`,
      saved: (name: string) => `De wensen van ${name} zijn bewaard.`,
      removed: (name: string) => `${name} is van de avond gehaald.`,
      added: (count: number) => `${many(count, 'leerling', 'leerlingen')} op de avond gezet.`,
      gaveUp: 'Dat is opgegeven, en er is opnieuw gepland.',
      divided: (minutes: number) => `De avond is verdeeld in stukken van ${minutes} minuten. Plan opnieuw.`,
      lengthened: (name: string, minutes: number) => `${name} heeft nu ${minutes} minuten.`,
      undone: 'Dat is ongedaan gemaakt.',
    },
    short: {
      overlap: 'dubbel',
      outside: 'buiten de avond',
      break: 'in de pauze',
      early: 'wil vroeg',
      late: 'wil laat',
      after: 'te vroeg',
      before: 'te laat',
      not: 'kan dan niet',
      elsewhere: 'broer of zus elders',
      interpreter: 'geen tolk',
      apart: 'huizen na elkaar',
      siblings: 'los van broer of zus',
      hard: 'niet voor een pauze',
      fixed: 'stond vast',
      'no-room': 'geen plaats',
    } satisfies ShortWords,
    shortAfter: (time: string) => `wil vanaf ${dutchTime(time)}`,
    shortBefore: (time: string) => `wil klaar om ${dutchTime(time)}`,
    mustAfter: (time: string) => `moet vanaf ${dutchTime(time)}`,
    mustBefore: (time: string) => `moet klaar om ${dutchTime(time)}`,
  },
  en: {
    windowTitle: 'Parent evening',
    toList: 'All parent evenings',
    edit: 'Change the evening',
    paper: 'On paper',
    facts: (talks: number, placed: number) =>
      `${many(talks, 'talk', 'talks')}, ${placed === 0 ? 'without a place so far' : placed === talks ? 'all with a place' : `${placed} with a place`}`,
    notNeeded: (count: number) => `${count} without a talk`,
    views: { talks: 'Who is coming', timeline: 'Timeline' },
    viewLabel: 'What you see',
    nobody: 'First put somebody on the evening: a class in one go, or single students from the list.',

    longerThanSlots: (usual: number, slot: number) =>
      `Most talks take ${usual} minutes, but the evening is divided into slots of ${slot}. Then breaks come too often.`,
    divide: (usual: number) => `Divide into ${usual} minutes`,

    propose: 'Make a proposal',
    planAgain: 'Plan again, move as little as possible',
    startOver: 'Start over',
    planning: 'Planning the evening …',
    proposed: (placed: number, talks: number) =>
      placed === talks
        ? placed === 1
          ? 'The talk has a place.'
          : `All ${talks} talks have a place.`
        : `${placed} of ${talks} talks have a place.`,
    moved: (count: number) =>
      count === 0 ? 'Nobody was moved.' : `${many(count, 'talk was', 'talks were')} moved.`,
    unmetCount: (count: number) => (count === 1 ? 'One wish is not met.' : `${count} wishes are not met.`),
    allMet: 'All wishes are met.',

    timelineLabel: (day: string) => `Talks on ${day}`,
    pause: (minutes: number) => `break, ${minutes} min`,
    free: (time: string) => `${time} free`,
    minutes: (minutes: number) => `${minutes} min`,
    clock: (time: string) => time,
    span: (from: string, to: string) => `${from}–${to}`,
    pinned: 'fixed',
    keys: 'Arrows walk through the talks. Alt with an arrow moves or swaps, P fixes, Delete takes the place away, Enter opens the wishes, Ctrl+Z undoes.',
    dragHint: 'You can drag as well: to a free place, or onto another talk to swap.',
    dropHere: (time: string) => `to ${time}`,
    dropSwap: (name: string) => `swap with ${name}`,
    dropOff: 'without a place',
    tooLong: 'does not fit here',

    trayTitle: (count: number) => (count === 0 ? 'Everybody has a place' : `Still without a place: ${count}`),
    trayHint: 'Drag a talk here to take its place away.',
    chosenLabel: 'The chosen talk',
    noPlace: 'still without a place',
    at: (day: string, time: string) => `${day}, ${time}`,
    asksNothing: 'Asks nothing special.',
    editTalk: 'Wishes and length',
    pin: 'Fix it here',
    unpin: 'Let it move',
    takeOff: 'Take the place away',
    moveTo: 'Move to',
    choosePlace: 'Choose a time',
    spotSwap: (when: string, name: string) => `${when}: swap with ${name}`,
    conflictsTitle: (count: number) => (count === 1 ? 'This clashes' : `${count} things clash`),
    unmetTitle: (count: number) => (count === 1 ? 'Not as asked' : `${count} wishes not met`),
    nothingWrong: 'Nothing clashes and all wishes are met.',
    decide: 'You decide: it may stay like this.',
    show: (name: string) => `Show ${name}`,
    giveUpTitle: 'Then everybody would have a place',
    giveUpIntro: 'Choose what you would rather give up. After that it is planned again.',
    giveUp: 'Do this',

    said: {
      placed: (name: string, day: string, time: string) =>
        `${name} is now at ${time}${day === '' ? '' : ` on ${day}`}.`,
      swapped: (name: string, other: string) => `${name} and ${other} have swapped.`,
      off: (name: string) => `${name} has no place any more.`,
      pinned: (name: string) => `${name} is fixed.`,
      unpinned: (name: string) => `${name} may move again.`,
      noFurther: (name: string) => `${name} cannot go further that way.`,
      noPlace: (name: string) => `There is no free place for ${name}.`,
      noPin: (name: string) => `${name} has no place to be fixed at yet.`,
      saved: (name: string) => `The wishes of ${name} are saved.`,
      removed: (name: string) => `${name} was taken off the evening.`,
      added: (count: number) => `${many(count, 'student', 'students')} put on the evening.`,
      gaveUp: 'That was given up, and it was planned again.',
      divided: (minutes: number) => `The evening is divided into slots of ${minutes} minutes. Plan again.`,
      lengthened: (name: string, minutes: number) => `${name} now has ${minutes} minutes.`,
      undone: 'That was undone.',
    },
    short: {
      overlap: 'double',
      outside: 'outside the evening',
      break: 'in the break',
      early: 'wants early',
      late: 'wants late',
      after: 'too early',
      before: 'too late',
      not: 'cannot then',
      elsewhere: 'sibling elsewhere',
      interpreter: 'no interpreter',
      apart: 'homes side by side',
      siblings: 'away from sibling',
      hard: 'not before a break',
      fixed: 'was fixed',
      'no-room': 'no place',
    } satisfies ShortWords,
    shortAfter: (time: string) => `wants from ${time}`,
    shortBefore: (time: string) => `wants done by ${time}`,
    mustAfter: (time: string) => `needs from ${time}`,
    mustBefore: (time: string) => `needs done by ${time}`,
  },
} as const satisfies Bilingual<Record<string, unknown>>;
