/** Questions of our own ("design") for a choice talk, before and beside those about what is due. */
import type { QuestionEntry } from './library-entry.ts';
import { SchoolType } from '../model/school-type.ts';

const every = [1, 2, 3, 4] as const;
const first = [1, 2] as const;
const later = [3, 4] as const;
/** After a bridge class the school decides on the type, on its criteria (domain.md §2): nothing there is the student's to settle. */
const bridge = SchoolType.options.filter((type) => type.startsWith('brug_'));
const ownChoice = SchoolType.options.filter((type) => !type.startsWith('brug_'));

type OwnEntry = Omit<QuestionEntry, 'source'>;

const choice: OwnEntry[] = [
  {
    id: 'keuze-1-L12',
    block: 'opening',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welkom. Er komt een keuze aan. Wat houdt je daarin nu het meest bezig?',
      en: 'Welcome. A choice is coming up. What is most on your mind about it?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-1-L34',
    block: 'opening',
    to: 'student',
    stages: later,
    text: {
      nl: 'Hoe ver ben je, en wat wil je aan het eind van dit gesprek weten?',
      en: 'How far have you got, and what do you want to know by the end of this talk?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-1-O',
    block: 'opening',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat hoopt u dat dit gesprek {name} duidelijk maakt?',
      en: 'What do you hope this talk makes clear to {name}?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-2-L12',
    block: 'student',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat weet je al zeker over de stap die eraan komt, en wat nog niet?',
      en: 'What are you already sure of about the step ahead, and what not yet?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-2-L34',
    block: 'student',
    to: 'student',
    stages: later,
    text: {
      nl: 'Hoe heb je dit aangepakt, en waar twijfel je nog over?',
      en: 'How have you gone about this, and what are you still in doubt about?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke keuze heb je laatst zelf gemaakt, en hoe pakte je dat aan?',
      en: 'Which choice did you make yourself lately, and how did you go about it?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-2-O12',
    block: 'student',
    to: 'parents',
    stages: first,
    text: {
      nl: 'Wat hoort u {name} over de volgende stap zeggen dat u nog niet wist?',
      en: 'What do you hear {name} say about the next step that is new to you?',
    },
    when: { occasions: ['keuze'], studentPresent: true },
    place: 'first',
  },
  {
    id: 'keuze-2-O34',
    block: 'student',
    to: 'parents',
    stages: later,
    text: {
      nl: 'Wat valt u op aan hoe {name} dit aanpakt?',
      en: 'What do you notice about how {name} goes about this?',
    },
    when: { occasions: ['keuze'], studentPresent: true },
    place: 'first',
  },
  {
    id: 'keuze-3-O12',
    block: 'parents',
    to: 'parents',
    stages: first,
    text: {
      nl: 'Wat vertelt {name} {atHome} over wat er komt?',
      en: 'What does {name} say {atHome} about what is coming?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-3-O34',
    block: 'parents',
    to: 'parents',
    stages: later,
    text: {
      nl: 'Wat vraagt {name} u bij het kiezen, en waarbij bent u niet nodig?',
      en: 'What does {name} ask you when choosing, and where are you not needed?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Hoe laat u {name} merken dat een andere keuze dan de uwe ook mag?',
      en: 'How do you show {name} that another choice than yours is fine?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-3-L12',
    block: 'parents',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat vind je fijn aan hoe {yourAdults} {meedenken|meedenkt}?',
      en: 'What do you like about how {yourAdults} {help|helps} you think?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-3-L34',
    block: 'parents',
    to: 'student',
    stages: later,
    text: {
      nl: 'Waarover wil je de mening van {yourAdults} horen, en waarover nog niet?',
      en: 'What do you want to hear the view of {yourAdults} about, and what not yet?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat heb je sinds de vorige keer zelf uitgezocht?',
      en: 'What have you found out yourself since last time?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-4-O',
    block: 'lookback',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat heeft u {name} zien uitzoeken sinds de vorige keer?',
      en: 'What have you seen {name} find out since last time?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-5-L12',
    block: 'strength',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat kun je goed dat mee moet tellen in deze stap?',
      en: 'What are you good at that should count in this step?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-5-L34',
    block: 'strength',
    to: 'student',
    stages: later,
    text: {
      nl: 'Bij welk vak of welke klus ben je op je best, en hoe komt dat?',
      en: 'In which subject or task are you at your best, and how does that come about?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-5-O',
    block: 'strength',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wanneer zag u {name} zelf iets kiezen dat goed uitpakte?',
      en: 'When did you see {name} choose something that worked out well?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-6-L12',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat wil je nog zien of vragen voordat je kiest?',
      en: 'What do you want to see or ask before you choose?',
    },
    when: { occasions: ['keuze'], schoolTypes: ownChoice },
    place: 'first',
  },
  {
    id: 'keuze-6-L34',
    block: 'goal',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat wil je zeker weten voordat je kiest, en hoe kom je daarachter?',
      en: 'What do you want to be sure of before you choose, and how will you find out?',
    },
    when: { occasions: ['keuze'], schoolTypes: ownChoice },
    place: 'first',
  },
  {
    id: 'keuze-brug-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je de komende weken laten zien, en in welke les?',
      en: 'What do you want to show in the coming weeks, and in which lesson?',
    },
    when: { occasions: ['keuze'], schoolTypes: bridge },
    place: 'first',
  },
  {
    id: 'keuze-6-O12',
    block: 'goal',
    to: 'parents',
    stages: first,
    text: {
      nl: 'Wat kan {name} zelf nog gaan bekijken of vragen?',
      en: 'What could {name} still go and see or ask?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-6-O34',
    block: 'goal',
    to: 'parents',
    stages: later,
    text: {
      nl: 'Welke vraag over deze stap wilt u {name} stellen, gewoon uit nieuwsgierigheid?',
      en: 'Which question about this step do you want to ask {name}, simply out of curiosity?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-7-L12',
    block: 'help',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wie denkt er met je mee, en wat vraag je die persoon?',
      en: 'Who helps you think, and what do you ask that person?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-7-L34',
    block: 'help',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wie kijkt er anders naar dan jij, en wat wil je van die persoon weten?',
      en: 'Who sees it differently from you, and what do you want to know from that person?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-7-O',
    block: 'help',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Hoe kunt u met {name} meedenken zonder dat het uw keuze wordt?',
      en: 'How can you help {name} think without it becoming your choice?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-9-L12',
    block: 'agreements',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat zoek je als eerste uit, en op welke dag?',
      en: 'What will you find out first, and on which day?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-9-L34',
    block: 'agreements',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wanneer kies je, en wie hoort het dan van jou?',
      en: 'When will you choose, and who will hear it from you?',
    },
    when: { occasions: ['keuze'], schoolTypes: ownChoice },
  },
  {
    id: 'keuze-brug-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Aan wie vraag je wat er meetelt, en wanneer doe je dat?',
      en: 'Whom will you ask what counts, and when will you do that?',
    },
    when: { occasions: ['keuze'], schoolTypes: bridge },
  },
  {
    id: 'keuze-9-O',
    block: 'agreements',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Hoe geeft u {name} de tijd om te twijfelen, en tot wanneer?',
      en: 'How do you give {name} time to be in doubt, and until when?',
    },
    when: { occasions: ['keuze'], schoolTypes: ownChoice },
  },
  {
    id: 'keuze-10-L12',
    block: 'closing',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat is nu duidelijker dan aan het begin van dit gesprek?',
      en: 'What is clearer now than at the start of this talk?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-10-L34',
    block: 'closing',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat weet je nu zeker, en wat houd je nog open?',
      en: 'What are you sure of now, and what do you keep open?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
  {
    id: 'keuze-10-O',
    block: 'closing',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat wilt u {name} meegeven voor de stap die eraan komt?',
      en: 'What would you like to say to {name} for the step ahead?',
    },
    when: { occasions: ['keuze'] },
    place: 'first',
  },
];

export const choiceQuestions: readonly QuestionEntry[] = [...choice].map((entry) => ({
  ...entry,
  source: 'design',
}));
