/** Questions of our own ("design") for a career talk: qualities, motives, exploring work, steering and networking (domain.md §2). */
import type { QuestionEntry } from './library-entry.ts';
import { SchoolType } from '../model/school-type.ts';

const every = [1, 2, 3, 4] as const;
const first = [1, 2] as const;
const later = [3, 4] as const;
/** Paid work is not what vso towards day activities leads to. */
const towardsWork = SchoolType.options.filter((type) => type !== 'vso_dagbesteding');

type OwnEntry = Omit<QuestionEntry, 'source'>;

const career: OwnEntry[] = [
  {
    id: 'lob-1-L12',
    block: 'opening',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welkom. Vandaag praten we over later. Wat wil je daar als eerste over vertellen?',
      en: 'Welcome. Today we talk about your future. What do you want to tell us first?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-1-L34',
    block: 'opening',
    to: 'student',
    stages: later,
    text: {
      nl: 'Welk stuk van je plannen wil je vandaag bespreken, en waar wil je uitkomen?',
      en: 'Which part of your plans do you want to discuss today, and where do you want to end up?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-1-O',
    block: 'opening',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat hoopt u dat {name} vandaag over later ontdekt?',
      en: 'What do you hope {name} finds out about the future today?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-2-L34',
    block: 'student',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat heb je uitgezocht over werk of leren, en wat viel je op?',
      en: 'What have you found out about work or learning, and what surprised you?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welk werk heb je laatst gezien waarvan je dacht: dat wil ik ook, of juist nooit?',
      en: 'What work have you seen lately that made you think: I want that too, or never?',
    },
    when: { occasions: ['lob'], schoolTypes: towardsWork },
  },
  {
    id: 'lob-dag-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: { nl: 'Wat zou je graag een hele dag doen?', en: 'What would you like to do all day?' },
    when: { occasions: ['lob'], schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'lob-2-O',
    block: 'student',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat hoort u {name} over later zeggen dat nieuw voor u is?',
      en: 'What do you hear {name} say about the future that is new to you?',
    },
    when: { occasions: ['lob'], studentPresent: true },
    place: 'first',
  },
  {
    id: 'lob-3-O12',
    block: 'parents',
    to: 'parents',
    stages: first,
    text: {
      nl: 'Waar kan {name} {atHome} uren mee bezig zijn?',
      en: 'What can {name} spend hours on {atHome}?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-3-O34',
    block: 'parents',
    to: 'parents',
    stages: later,
    text: {
      nl: 'Hoe praat u met {name} over later, en wie begint er meestal over?',
      en: 'How do you and {name} talk about the future, and who usually starts?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat had u op deze leeftijd willen weten over werk en leren?',
      en: 'What would you have liked to know about work and learning at this age?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat weet je nu over jezelf of over werk dat je de vorige keer nog niet wist?',
      en: 'What do you know now about yourself or about work that you did not know last time?',
    },
    when: { occasions: ['lob'], schoolTypes: towardsWork },
  },
  {
    id: 'lob-4-O',
    block: 'lookback',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat heeft u {name} zien uitproberen sinds de vorige keer?',
      en: 'What have you seen {name} try out since last time?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-5-L',
    block: 'strength',
    to: 'student',
    stages: first,
    text: { nl: 'Waarvoor vragen anderen jouw hulp?', en: 'What do others ask your help for?' },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-5-L34',
    block: 'strength',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat kun je goed dat je later elke dag wilt gebruiken?',
      en: 'What are you good at that you want to use every day later on?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-5-O12',
    block: 'strength',
    to: 'parents',
    stages: first,
    text: { nl: 'Wat gaat {name} bijna vanzelf af?', en: 'What comes almost naturally to {name}?' },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-5-O34',
    block: 'strength',
    to: 'parents',
    stages: later,
    text: {
      nl: 'Wat zouden anderen als eerste noemen als het gaat om wat {name} goed kan?',
      en: 'What would others mention first about what {name} is good at?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-6-L12',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat wil je de komende weken zien of proberen om te ontdekken wat bij je past?',
      en: 'What do you want to see or try in the coming weeks to find out what suits you?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-6-L34',
    block: 'goal',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat wil je nog over jezelf of over werk ontdekken, en waar begin je?',
      en: 'What do you still want to find out about yourself or about work, and where do you start?',
    },
    when: { occasions: ['lob'], schoolTypes: towardsWork },
    place: 'first',
  },
  {
    id: 'lob-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat moet werk jou later geven, behalve geld?',
      en: 'What should work give you later, apart from money?',
    },
    when: { occasions: ['lob'], schoolTypes: towardsWork },
  },
  {
    id: 'lob-dag-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je eens proberen, en wie gaat er mee?',
      en: 'What would you like to try, and who will come along?',
    },
    when: { occasions: ['lob'], schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'lob-6-O12',
    block: 'goal',
    to: 'parents',
    stages: first,
    text: {
      nl: 'Wat kan {name} deze weken zelf gaan bekijken of vragen?',
      en: 'What could {name} go and see or ask about in the coming weeks?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-6-O34',
    block: 'goal',
    to: 'parents',
    stages: later,
    text: {
      nl: 'Welke vraag over later zou u {name} willen stellen, gewoon uit nieuwsgierigheid?',
      en: 'Which question about the future would you like to ask {name}, simply out of curiosity?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-7-L34',
    block: 'help',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wie in je omgeving kan je verder helpen, en hoe stel je die vraag?',
      en: 'Who around you could help you further, and how will you ask?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wie wil je eens over werk horen vertellen, en wat vraag je dan?',
      en: 'Who would you like to hear about work from, and what will you ask?',
    },
    when: { occasions: ['lob'], schoolTypes: towardsWork },
    place: 'first',
  },
  {
    id: 'lob-7-O',
    block: 'help',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Hoe denkt u mee over later zonder de richting te bepalen?',
      en: 'How can you talk about the future without setting the direction?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-9-L12',
    block: 'agreements',
    to: 'student',
    stages: first,
    text: {
      nl: 'Waar ga je kijken of wie ga je iets vragen, en op welke dag?',
      en: 'Where will you go and look, or whom will you ask, and on which day?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-9-L34',
    block: 'agreements',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat zoek je uit, bij wie, en hoe horen wij wat je vond?',
      en: 'What will you find out, from whom, and how will we hear what you found?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-9-O',
    block: 'agreements',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat laat u {name} zelf uitzoeken, ook als het langer duurt?',
      en: 'What will you let {name} find out alone, even if it takes longer?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-10-L12',
    block: 'closing',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat heb je vandaag over jezelf gehoord dat je wilt onthouden?',
      en: 'What have you heard about yourself today that you want to remember?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-10-L34',
    block: 'closing',
    to: 'student',
    stages: later,
    text: {
      nl: 'Welke vraag over later neem je mee uit dit gesprek?',
      en: 'Which question about the future do you take away from this talk?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
  {
    id: 'lob-10-O',
    block: 'closing',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat hoorde u vandaag dat u vertrouwen geeft?',
      en: 'What did you hear today that gives you confidence?',
    },
    when: { occasions: ['lob'] },
    place: 'first',
  },
];

export const careerQuestions: readonly QuestionEntry[] = [...career].map((entry) => ({
  ...entry,
  source: 'design',
}));
