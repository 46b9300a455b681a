/**
 * Questions of our own ("design"), for occasions and schools where the bank of domain.md §5 has none or a wrong one.
 * Those about a due topic stand with the topic, in `due-topics.ts`.
 */
import type { QuestionEntry } from './library-entry.ts';

const every = [1, 2, 3, 4] as const;
const first = [1, 2] as const;
const later = [3, 4] as const;
const vso = ['vso_vervolg', 'vso_arbeid', 'vso_dagbesteding', 'vso_onbekend'] as const;

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
];

const start: OwnEntry[] = [
  {
    id: 'start-1-L12',
    block: 'opening',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welkom. Dit gesprek gaat over jou. Wat moeten wij aan het begin van dit jaar over jou weten?',
      en: 'Welcome. This talk is about you. What should we know about you at the start of this year?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-1-L34',
    block: 'opening',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat wil je dat we aan het begin van dit jaar van je weten, en wat vraag je van ons?',
      en: 'What do you want us to know about you as this year begins, and what do you ask of us?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-2-L12',
    block: 'student',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat ging vorig jaar goed en neem je mee, en wat wil je dit jaar anders doen?',
      en: 'What went well last year that you take with you, and what do you want to do differently?',
    },
    when: { occasions: ['start'] },
  },
  {
    id: 'start-2-L34',
    block: 'student',
    to: 'student',
    stages: later,
    text: {
      nl: 'Hoe wil je op dit jaar terugkijken als het bijna om is?',
      en: 'How do you want to look back on this year when it is nearly over?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Waarover hoort u dit jaar graag iets, en op welke manier?',
      en: 'What would you like to hear about this year, and in what way?',
    },
    when: { occasions: ['start'] },
  },
  {
    id: 'start-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe houden we contact dit jaar, en wat vertel jij liever eerst zelf?',
      en: 'How do we keep in touch this year, and what would you rather tell first yourself?',
    },
    when: { occasions: ['start'] },
  },
];

const lob: OwnEntry[] = [
  {
    id: 'lob-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welk werk heb je laatst gezien waarvan je dacht: dat wil ik ook, of juist nooit?',
      en: 'What work have you seen lately that made you think: me too, or never?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Met wie wil je eens praten over zijn of haar werk, en wat vraag je dan?',
      en: 'Whose work would you like to hear about, and what will you ask?',
    },
    when: { occasions: ['lob'] },
  },
];

const support: OwnEntry[] = [
  {
    id: 'zorg-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe is het voor jou om nu op school te zijn, en wat zou het makkelijker maken?',
      en: 'What is it like for you to be at school now, and what would make it easier?',
    },
    when: { occasions: ['zorg'] },
  },
  {
    id: 'zorg-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je dat er in je plan komt te staan, in jouw eigen woorden?',
      en: 'What do you want in your plan, in your own words?',
    },
    when: { occasions: ['zorg'], attributes: ['opp'] },
  },
  {
    id: 'zorg-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke steun helpt je nu het meest, en welke mag minder of anders?',
      en: 'Which support helps you most now, and which could be less or different?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-7-O',
    block: 'help',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Welke steun ziet u werken, en hoe kan {name} daar meer zelf over beslissen?',
      en: 'Which support do you see working, and how can {name} decide more about it?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
];

const transition: OwnEntry[] = [
  {
    id: 'overgang-6-L12',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat moet je volgende mentor over je weten, en wat mag die over je ontdekken?',
      en: 'What should your next mentor know about you, and what may that mentor find out?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-6-L34',
    block: 'goal',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat vertel je je volgende mentor zelf, en wat vraag je van hem of haar?',
      en: 'What will you tell your next mentor yourself, and what will you ask?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat heeft {name} dit jaar geholpen dat volgend jaar mag blijven?',
      en: 'What helped {name} this year and may stay next year?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-10-L',
    block: 'closing',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke zin over jou geef ik door aan je volgende mentor?',
      en: 'Which sentence about you shall I pass on to your next mentor?',
    },
    when: { occasions: ['overgang'] },
  },
];

const practical: OwnEntry[] = [
  {
    id: 'pro-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat heb je laatst gemaakt of gedaan waarvan je zag: dit kan ik?',
      en: 'What have you made or done lately that showed you: I can do this?',
    },
    when: { schoolTypes: ['pro', 'vso_arbeid', 'vmbo_bb'] },
  },
  {
    id: 'pro-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wie laat jou op stage of in de les zien hoe iets moet, en hoe vraag je daarom?',
      en: 'Who shows you how things are done at work or in class, and how do you ask?',
    },
    when: { schoolTypes: ['pro', 'vso_arbeid'] },
  },
];

const special: OwnEntry[] = [
  {
    id: 'vso-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat vind jij van hoe je plan nu loopt?',
      en: 'What do you think of how your plan is going?',
    },
    when: { schoolTypes: vso },
  },
  {
    id: 'vso-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat hebben wij gedaan met wat jij vorige keer zei?',
      en: 'What did we do with what you said last time?',
    },
    when: { schoolTypes: vso },
  },
];

const newcomers: OwnEntry[] = [
  {
    id: 'isk-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat kun je nu in het Nederlands wat eerst niet lukte?',
      en: 'What can you do in Dutch now that did not work before?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat is op deze school anders dan u kende, en wat wilt u daarover weten?',
      en: 'What is different at this school from what you knew, and what would you like to know about it?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat kon je al goed voordat je hier kwam, en waar gebruik je dat nu?',
      en: 'What were you already good at before you came here, and where do you use it now?',
    },
    when: { schoolTypes: ['isk'] },
  },
];

export const ownQuestions: readonly QuestionEntry[] = [
  ...withoutAdults,
  ...withoutStudent,
  ...start,
  ...lob,
  ...support,
  ...transition,
  ...practical,
  ...special,
  ...newcomers,
].map((entry) => ({ ...entry, source: 'design' }));
