/**
 * Questions of our own ("design") that follow from who is there, from the age in law (domain.md §6), from what became of
 * the agreements, and from the dimension that the views differ about (domain.md §3).
 */
import type { QuestionEntry } from './library-entry.ts';

const every = [1, 2, 3, 4] as const;
const later = [3, 4] as const;

type OwnEntry = Omit<QuestionEntry, 'source'>;

const withoutAdults: OwnEntry[] = [
  {
    id: 'alone-1-L4',
    block: 'opening',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Jij hebt mij uitgenodigd: wat wil je dat dit gesprek oplevert, en wat vraag je van mij?',
      en: 'You invited me: what should this talk give you, and what do you ask of me?',
    },
    when: { adultsPresent: false },
    instead: true,
  },
];

const withoutStudent: OwnEntry[] = [
  {
    id: 'absent-1-O',
    block: 'opening',
    to: 'parents',
    stages: later,
    text: {
      nl: '{name} is er nu niet bij. Wat zou {name} vandaag op tafel willen leggen?',
      en: '{name} is not here now. What would {name} want to put on the table today?',
    },
    when: { studentPresent: false },
    instead: true,
  },
  {
    id: 'absent-2-O',
    block: 'student',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat zou {name} zelf zeggen over hoe het nu gaat?',
      en: 'What would {name} say about how things are going?',
    },
    when: { studentPresent: false },
    instead: true,
  },
  {
    id: 'absent-4-O',
    block: 'lookback',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Er is afgesproken: {agreement}. Wat heeft u daarvan gemerkt?',
      en: 'It was agreed: {agreement}. What have you noticed of it?',
    },
    when: { studentPresent: false, lookback: ['partly', 'other'] },
    place: 'first',
  },
  {
    id: 'absent-9-O',
    block: 'agreements',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Hoe hoort {name} wat we hier bespraken, en van wie?',
      en: 'How will {name} hear what we talked about here, and from whom?',
    },
    when: { studentPresent: false },
    place: 'first',
  },
];

const byAge: OwnEntry[] = [
  {
    id: 'age-17-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Straks ben je 18. Hoe {horen|hoort} {yourAdults} dan van jou hoe het gaat?',
      en: 'Soon you will be 18. How will {yourAdults} hear from you how things are then?',
    },
    when: { ages: ['turning-18'] },
    place: 'first',
  },
  {
    id: 'age-17-9-O',
    block: 'agreements',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Straks is {name} 18 en kiest {name} wie erbij zit. Hoe bereidt u zich daarop voor?',
      en: 'Soon {name} will be 18 and choose who joins. How do you prepare for that?',
    },
    when: { ages: ['turning-18'] },
    place: 'first',
  },
  {
    id: 'age-18-1-L',
    block: 'opening',
    to: 'student',
    stages: every,
    text: {
      nl: 'Jij vroeg {yourAdults} erbij. Waarbij {kunnen|kan} {yourAdults} je vandaag helpen?',
      en: 'You asked {yourAdults} to join. What can {yourAdults} help you with today?',
    },
    when: { ages: ['adult-invites'], adultsPresent: true },
    place: 'first',
  },
  {
    id: 'age-18-1-O',
    block: 'opening',
    to: 'parents',
    stages: every,
    text: {
      nl: '{name} heeft u uitgenodigd. Hoe kunt u vandaag het best meedoen?',
      en: '{name} invited you. How can you best take part today?',
    },
    when: { ages: ['adult-invites'] },
    instead: true,
  },
  {
    id: 'age-18-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wie wil je op de hoogte houden van hoe het op school gaat, en hoe?',
      en: 'Whom do you want to keep informed about how school is going, and how?',
    },
    when: { ages: ['adult-alone'] },
    place: 'first',
  },
];

const byOutcome: OwnEntry[] = [
  {
    id: 'missed-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Dit lukte twee keer niet: {agreement}. Hoe maken we het kleiner, of laten we het los?',
      en: 'This did not work twice: {agreement}. How do we make it smaller, or shall we drop it?',
    },
    when: { lookback: ['missed-twice'] },
    instead: true,
  },
  {
    id: 'missed-4-O',
    block: 'lookback',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Welke kleinere stap lukt {name} volgens u wel?',
      en: 'Which smaller step would {name} manage, in your view?',
    },
    when: { lookback: ['missed-twice'] },
    instead: true,
  },
  {
    id: 'partly-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Een deel is gelukt. Wat deed je toen het wel lukte?',
      en: 'Part of it worked. What did you do when it worked?',
    },
    when: { lookback: ['partly'] },
  },
  {
    id: 'partly-4-O',
    block: 'lookback',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat zag u {name} doen toen het wel lukte?',
      en: 'What did you see {name} do when it worked?',
    },
    when: { lookback: ['partly'] },
  },
];

const byDimension: OwnEntry[] = [
  {
    id: 'V-L-goals',
    block: 'difference',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welk doel koos je de laatste weken zelf, en wie wist daarvan?',
      en: 'Which goal did you choose yourself in recent weeks, and who knew about it?',
    },
    when: { topics: ['goals'] },
  },
  {
    id: 'V-O-goals',
    block: 'difference',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Over welk doel heeft {name} u de laatste weken verteld?',
      en: 'Which goal has {name} told you about in recent weeks?',
    },
    when: { topics: ['goals'] },
  },
  {
    id: 'V-L-planning',
    block: 'difference',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe ging het plannen vorige week: wat deed je zelf, en wat met hulp?',
      en: 'How did planning go last week: what did you do alone, and what with help?',
    },
    when: { topics: ['planning'] },
  },
  {
    id: 'V-O-planning',
    block: 'difference',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat ziet u {name} plannen, en wat doet u er zelf nog bij?',
      en: 'What do you see {name} plan, and what do you still do yourself?',
    },
    when: { topics: ['planning'] },
  },
  {
    id: 'V-L-help',
    block: 'difference',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wanneer vroeg je voor het laatst om hulp, en hoe ging dat?',
      en: 'When did you last ask for help, and how did it go?',
    },
    when: { topics: ['help'] },
  },
  {
    id: 'V-O-help',
    block: 'difference',
    to: 'parents',
    stages: every,
    text: { nl: 'Waaraan merkt u dat {name} hulp wil?', en: 'What tells you that {name} wants help?' },
    when: { topics: ['help'] },
  },
  {
    id: 'V-L-reflection',
    block: 'difference',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat lukte er laatst niet, en wat deed je de keer daarna?',
      en: 'What did not work lately, and what did you do the time after?',
    },
    when: { topics: ['reflection'] },
  },
  {
    id: 'V-O-reflection',
    block: 'difference',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat vertelt {name} u als iets niet is gelukt?',
      en: 'What does {name} tell you when something did not work?',
    },
    when: { topics: ['reflection'] },
  },
  {
    id: 'V-L-leading',
    block: 'difference',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wanneer vertelde je laatst uit jezelf hoe het gaat, en aan wie?',
      en: 'When did you last tell somebody how things are without being asked, and whom?',
    },
    when: { topics: ['leading'] },
  },
  {
    id: 'V-O-leading',
    block: 'difference',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wanneer vertelt {name} uit zichzelf hoe het op school gaat?',
      en: 'When does {name} tell you how school is going without being asked?',
    },
    when: { topics: ['leading'] },
  },
];

export const situationQuestions: readonly QuestionEntry[] = [
  ...withoutAdults,
  ...withoutStudent,
  ...byAge,
  ...byOutcome,
  ...byDimension,
].map((entry) => ({ ...entry, source: 'design' }));
