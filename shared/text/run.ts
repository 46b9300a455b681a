/** Words of run mode: what the family at the table reads, and the mentor's own view. Short: they are read from a metre. */
import type { ShareKept, TalkState } from '../model/evening.ts';
import type { Lead } from '../model/agenda.ts';
import type { Speaker } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';

interface RunTexts {
  windowTitle: string;
  minutesLeft: (minutes: number) => string;
  minutesOver: (minutes: number) => string;
  talkDone: string;
  blockDone: string;
  talkBar: string;
  blockBar: string;
  nextBlock: (title: string) => string;
  lastBlock: string;
  lead: Record<Exclude<Lead, 'together'>, (name: string) => string> & { together: string };
  agreements: string;
  /** Of one that is not finished yet. */
  unfinished: string;
  parked: (count: number) => string;
  next: string;
  nobodyNext: string;
  at: (time: string) => string;
  /** On a wall clock, without more words. */
  clock: (time: string) => string;
  expected: (time: string) => string;
  inMinutes: (minutes: number) => string;
  now: string;
  putOff: string;
  nothingRuns: string;
  nobodyToday: string;
  nobodyTodayHint: string;
  over: string;
  overHint: string;
  toAfter: string;
  share: (name: string) => string;
  shareAnswer: Record<ShareKept, string>;
  key: { space: string; escape: string; left: string };
  does: {
    start: string;
    finish: string;
    nextBlock: string;
    previousBlock: string;
    agree: string;
    note: string;
    park: string;
    absent: string;
    skip: string;
    swap: string;
    mine: string;
    back: string;
    full: string;
    leave: string;
  };
  letterKeys: string;
  keys: string;
  said: {
    started: (name: string) => string;
    finished: (name: string) => string;
    absent: (name: string) => string;
    skipped: (name: string) => string;
    swapped: string;
    back: string;
    parked: string;
    judged: string;
  };
  agreement: {
    title: string;
    ownWords: (name: string) => string;
    ownWordsHint: string;
    kept: string;
    notYet: string;
    asked: string;
    failed: string;
    drop: string;
    done: string;
    change: (text: string) => string;
    limit: (limit: number) => string;
  };
  note: { title: string; hint: string; label: string };
  park: { title: string; hint: string; label: string; by: string; keep: string; none: string };
  close: string;
  mine: {
    title: string;
    frame: string;
    evening: string;
    now: string;
    questions: string;
    tips: string;
    reasons: string;
    differences: string;
    points: string;
    pointBy: Record<Speaker, string>;
    parkThis: (text: string) => string;
    unparkThis: (text: string) => string;
    park: string;
    unpark: string;
    isParked: string;
    before: string;
    notices: string;
    start: string;
    startOf: (name: string) => string;
    state: Record<TalkState, string>;
    endsAround: (time: string) => string;
    nothing: string;
  };
  /** On the screen of the evening. */
  links: { run: string; runOn: (day: string) => string; after: string };
  leave: { title: string; text: string; stay: string; go: string };
  running: { notice: (name: string) => string; since: (name: string, when: string) => string; go: string };
}

const minutesNl = (count: number): string => `${count} ${count === 1 ? 'minuut' : 'minuten'}`;
const minutesEn = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

export const run = {
  nl: {
    windowTitle: 'Ouderavond',
    minutesLeft: (minutes) => `nog ${minutesNl(minutes)}`,
    minutesOver: (minutes) => `${minutesNl(minutes)} over`,
    talkDone: 'rond rustig af',
    blockDone: 'tijd voor het volgende',
    talkBar: 'Het gesprek',
    blockBar: 'Dit onderdeel',
    nextBlock: (title) => `Daarna: ${title}`,
    lastBlock: 'Dit is het laatste onderdeel.',
    lead: {
      student: (name) => `${name} aan het woord`,
      parents: (adults) => `${adults} aan het woord`,
      mentor: () => 'mentor aan het woord',
      together: 'samen',
    },
    agreements: 'Afgesproken',
    unfinished: 'nog niet af',
    parked: (count) => (count === 1 ? '1 punt voor later' : `${count} punten voor later`),
    next: 'Hierna',
    nobodyNext: 'Hierna komt niemand meer.',
    at: (time) => `${time.replace(':', '.')} uur`,
    clock: (time) => time.replace(':', '.'),
    expected: (time) => `het wordt ongeveer ${time.replace(':', '.')} uur`,
    inMinutes: (minutes) => (minutes < 1 ? 'nu' : `over ${minutesNl(minutes)}`),
    now: 'Nu',
    putOff: 'uitgesteld tot later op de avond',
    nothingRuns: 'Straks aan de beurt',
    nobodyToday: 'Hier staat nog geen gesprek',
    nobodyTodayHint: 'Geef de gesprekken eerst een tijd op het scherm van de avond.',
    over: 'Dat was het laatste gesprek',
    overHint: 'Alle afspraken staan klaar.',
    toAfter: 'Bekijk wie wat doet',
    share: (name) => `Kwam ${name} genoeg aan het woord?`,
    shareAnswer: { kept: 'genoeg', partly: 'deels', not: 'te weinig' },
    key: { space: 'Spatie', escape: 'Esc', left: '←' },
    does: {
      start: 'begin',
      finish: 'rond af',
      nextBlock: 'volgende',
      previousBlock: 'vorige',
      agree: 'afspraak',
      note: 'notitie',
      park: 'parkeer',
      absent: 'niet gekomen',
      skip: 'later',
      swap: 'wissel',
      mine: 'mijn blad',
      back: 'neem terug',
      full: 'volledig scherm',
      leave: 'terug',
    },
    letterKeys: 'Letters werken als toets',
    keys: 'Toetsen',
    said: {
      started: (name) => `Het gesprek met ${name} is begonnen.`,
      finished: (name) => `Het gesprek met ${name} is afgerond.`,
      absent: (name) => `${name}: niet gekomen.`,
      skipped: (name) => `${name} komt later op de avond.`,
      swapped: 'Gewisseld.',
      back: 'Teruggenomen.',
      parked: 'Bewaard voor later.',
      judged: 'Genoteerd.',
    },
    agreement: {
      title: 'Wat spreken we af?',
      ownWords: (name) => `In de woorden van ${name}`,
      ownWordsHint: 'Zoals het gezegd wordt. Of alleen als en dan.',
      kept: 'Bewaard.',
      notYet: 'Nog niet bewaard; dat gebeurt zodra je even stopt.',
      asked: 'Nog niet bewaard: kies eerst hieronder.',
      failed: 'Nog niet bewaard. Wat je typte, staat hier nog.',
      drop: 'Gooi weg',
      done: 'Klaar',
      change: (text) => `Pas aan: ${text}`,
      limit: (limit) =>
        limit === 1
          ? 'Eén afspraak past bij dit gesprek.'
          : `Hoogstens ${limit} afspraken passen bij dit gesprek.`,
    },
    note: {
      title: 'Notitie',
      hint: 'Het gezin mag dit lezen.',
      label: 'Eén regel',
    },
    park: {
      title: 'Bewaar voor later',
      hint: 'Het komt terug in de agenda van het volgende gesprek.',
      label: 'Waarover?',
      by: 'Van wie?',
      keep: 'Bewaar',
      none: 'Schrijf op waarover het gaat.',
    },
    close: 'Sluit',
    mine: {
      title: 'Mijn blad',
      frame: 'Alleen voor jou',
      evening: 'De avond',
      now: 'Nu',
      questions: 'Vragen',
      tips: 'Voor jou',
      reasons: 'Waarom dit er staat',
      differences: 'Verschil van beeld',
      points: 'Punten',
      pointBy: { student: 'leerling', parents: 'thuis', mentor: 'jij' },
      parkThis: (text) => `Voor later: ${text}`,
      unparkThis: (text) => `Toch nu: ${text}`,
      park: 'Voor later',
      unpark: 'Toch nu',
      isParked: 'voor later',
      before: 'Vorige afspraken',
      notices: 'Let op',
      start: 'Begin',
      startOf: (name) => `Begin met ${name}`,
      state: {
        waiting: 'komt nog',
        running: 'bezig',
        held: 'gehouden',
        absent: 'niet gekomen',
        skipped: 'later',
      },
      endsAround: (time) => `Klaar om ongeveer ${time.replace(':', '.')} uur.`,
      nothing: 'Er is nu geen gesprek.',
    },
    links: {
      run: 'Laat de avond lopen',
      runOn: (day) => `Laat lopen: ${day}`,
      after: 'Wie doet wat?',
    },
    leave: {
      title: 'Terug naar de avond?',
      text: 'Daar staan ook de namen van andere gezinnen. Het gesprek loopt gewoon door.',
      stay: 'Blijf hier',
      go: 'Ga terug',
    },
    running: {
      notice: (name) => `Het gesprek met ${name} loopt nog.`,
      since: (name, when) => `Het gesprek met ${name} staat nog open sinds ${when}.`,
      go: 'Naar het gesprek',
    },
  },
  en: {
    windowTitle: 'Parent evening',
    minutesLeft: (minutes) => `${minutesEn(minutes)} left`,
    minutesOver: (minutes) => `${minutesEn(minutes)} over`,
    talkDone: 'round off calmly',
    blockDone: 'time for the next part',
    talkBar: 'The talk',
    blockBar: 'This part',
    nextBlock: (title) => `Then: ${title}`,
    lastBlock: 'This is the last part.',
    lead: {
      student: (name) => `${name} speaks`,
      parents: (adults) => `${adults} speak`,
      mentor: () => 'mentor speaks',
      together: 'together',
    },
    agreements: 'Agreed',
    unfinished: 'not finished yet',
    parked: (count) => (count === 1 ? '1 point for later' : `${count} points for later`),
    next: 'Next',
    nobodyNext: 'Nobody comes after this.',
    at: (time) => time,
    clock: (time) => time,
    expected: (time) => `it will be about ${time}`,
    inMinutes: (minutes) => (minutes < 1 ? 'now' : `in ${minutesEn(minutes)}`),
    now: 'Now',
    putOff: 'put off till later this evening',
    nothingRuns: 'Next at the table',
    nobodyToday: 'There is no talk here yet',
    nobodyTodayHint: 'First give the talks a time on the screen of the evening.',
    over: 'That was the last talk',
    overHint: 'All agreements are ready.',
    toAfter: 'See who does what',
    share: (name) => `Did ${name} speak enough?`,
    shareAnswer: { kept: 'enough', partly: 'partly', not: 'too little' },
    key: { space: 'Space', escape: 'Esc', left: '←' },
    does: {
      start: 'start',
      finish: 'finish',
      nextBlock: 'next',
      previousBlock: 'previous',
      agree: 'agreement',
      note: 'note',
      park: 'park',
      absent: 'did not come',
      skip: 'later',
      swap: 'swap',
      mine: 'my sheet',
      back: 'take back',
      full: 'full screen',
      leave: 'leave',
    },
    letterKeys: 'Letters work as keys',
    keys: 'Keys',
    said: {
      started: (name) => `The talk with ${name} has begun.`,
      finished: (name) => `The talk with ${name} is finished.`,
      absent: (name) => `${name}: did not come.`,
      skipped: (name) => `${name} comes later this evening.`,
      swapped: 'Swapped.',
      back: 'Taken back.',
      parked: 'Kept for later.',
      judged: 'Noted.',
    },
    agreement: {
      title: 'What do we agree?',
      ownWords: (name) => `In the words of ${name}`,
      ownWordsHint: 'As it is said. Or only if and then.',
      kept: 'Saved.',
      notYet: 'Not saved yet; that happens as soon as you pause.',
      asked: 'Not saved yet: choose below first.',
      failed: 'Not saved yet. What you typed is still here.',
      drop: 'Throw away',
      done: 'Done',
      change: (text) => `Change: ${text}`,
      limit: (limit) =>
        limit === 1 ? 'One agreement fits this talk.' : `At most ${limit} agreements fit this talk.`,
    },
    note: {
      title: 'Note',
      hint: 'The family may read this.',
      label: 'One line',
    },
    park: {
      title: 'Keep for later',
      hint: 'It returns in the agenda of the next talk.',
      label: 'What about?',
      by: 'Whose?',
      keep: 'Keep',
      none: 'Write down what it is about.',
    },
    close: 'Close',
    mine: {
      title: 'My sheet',
      frame: 'For you alone',
      evening: 'The evening',
      now: 'Now',
      questions: 'Questions',
      tips: 'For you',
      reasons: 'Why this is here',
      differences: 'Different views',
      points: 'Points',
      pointBy: { student: 'student', parents: 'home', mentor: 'you' },
      parkThis: (text) => `For later: ${text}`,
      unparkThis: (text) => `Now after all: ${text}`,
      park: 'For later',
      unpark: 'Now after all',
      isParked: 'for later',
      before: 'Earlier agreements',
      notices: 'Mind',
      start: 'Start',
      startOf: (name) => `Start with ${name}`,
      state: {
        waiting: 'still to come',
        running: 'going on',
        held: 'held',
        absent: 'did not come',
        skipped: 'later',
      },
      endsAround: (time) => `Done at about ${time}.`,
      nothing: 'There is no talk now.',
    },
    links: { run: 'Run the evening', runOn: (day) => `Run: ${day}`, after: 'Who does what?' },
    leave: {
      title: 'Back to the evening?',
      text: 'The names of other families are there as well. The talk simply goes on.',
      stay: 'Stay here',
      go: 'Go back',
    },
    running: {
      notice: (name) => `The talk with ${name} is still going on.`,
      since: (name, when) => `The talk with ${name} has been open since ${when}.`,
      go: 'To the talk',
    },
  },
} as const satisfies Bilingual<RunTexts>;
