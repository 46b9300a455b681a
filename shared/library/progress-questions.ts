/** Questions of our own ("design") for a progress talk and for a triangle talk, in which the student presents. */
import type { QuestionEntry } from './library-entry.ts';

const every = [1, 2, 3, 4] as const;
const first = [1, 2] as const;
const later = [3, 4] as const;

type OwnEntry = Omit<QuestionEntry, 'source'>;

const progress: OwnEntry[] = [
  {
    id: 'voortgang-2-L12',
    block: 'student',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat gaat nu beter dan een paar weken geleden, al is het maar een beetje?',
      en: 'What goes better now than a few weeks ago, even if only a little?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-2-L34',
    block: 'student',
    to: 'student',
    stages: later,
    text: {
      nl: 'Als deze weken een titel kregen: welke zou jij kiezen?',
      en: 'If these weeks had a title, which one would you choose?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-3-O12',
    block: 'parents',
    to: 'parents',
    stages: first,
    text: {
      nl: 'Wat vertelt {name} {atHome} graag over school?',
      en: 'What does {name} like to tell {atHome} about school?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-3-O34',
    block: 'parents',
    to: 'parents',
    stages: later,
    text: {
      nl: 'Waarbij heeft {name} u nu minder nodig dan een half jaar geleden?',
      en: 'Where does {name} need you less now than half a year ago?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat heb je volgehouden, ook toen het tegenzat?',
      en: 'What did you keep up, even when it got hard?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-5-O',
    block: 'strength',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat hield {name} vol, ook toen het tegenzat?',
      en: 'What did {name} keep up, even when it got hard?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-6-L12',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Bij welk vak of welke taak wil je als eerste een stap zetten?',
      en: 'In which subject or task do you want to take a step first?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-6-L34',
    block: 'goal',
    to: 'student',
    stages: later,
    text: {
      nl: 'Waar wil je mee doorgaan, en waar stop je mee?',
      en: 'What do you want to go on with, and what will you stop?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Aan welke kleine stap van {name} zou u merken dat het vooruitgaat?',
      en: 'Which small step of {name} would show you that things move forward?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wie heeft je de laatste weken goed geholpen, en hoe deed die dat?',
      en: 'Who has helped you well in recent weeks, and how?',
    },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-7-O',
    block: 'help',
    to: 'parents',
    stages: every,
    text: { nl: 'Welke hulp werkt nu goed voor {name}?', en: 'Which help works well for {name} now?' },
    when: { occasions: ['voortgang'] },
  },
  {
    id: 'voortgang-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe klein kan je eerste stap zijn, en wanneer zet je die?',
      en: 'How small can your first step be, and when will you take it?',
    },
    when: { occasions: ['voortgang'] },
  },
];

const triangle: OwnEntry[] = [
  {
    id: 'mol-1-L',
    block: 'opening',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welk stuk van jouw verhaal wil je zeker zelf vertellen?',
      en: 'Which part of your story do you want to be sure to tell yourself?',
    },
    when: { occasions: ['mol'] },
  },
  {
    id: 'mol-2-L12',
    block: 'student',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat wil je ons laten zien van de laatste tijd, en wat vind je er goed aan?',
      en: 'What do you want to show us from recent weeks, and what do you like about it?',
    },
    when: { occasions: ['mol'] },
    place: 'first',
  },
  {
    id: 'mol-2-L34',
    block: 'student',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat heb je gekozen om te laten zien, en wat is er niet op te zien?',
      en: 'What did you choose to show, and what does it not show?',
    },
    when: { occasions: ['mol'] },
  },
  {
    id: 'mol-2-O',
    block: 'student',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Welke vraag roept het verhaal van {name} bij u op?',
      en: 'What would you like to ask after the story of {name}?',
    },
    when: { occasions: ['mol'], studentPresent: true },
    place: 'first',
  },
  {
    id: 'mol-3-O12',
    block: 'parents',
    to: 'parents',
    stages: first,
    text: { nl: 'Wat verraste u in wat {name} liet zien?', en: 'What surprised you in what {name} showed?' },
    when: { occasions: ['mol'], studentPresent: true },
  },
  {
    id: 'mol-3-O34',
    block: 'parents',
    to: 'parents',
    stages: later,
    text: {
      nl: 'Welke vraag wilt u {name} stellen waarop u het antwoord nog niet weet?',
      en: 'Which question do you want to ask {name} to which you do not know the answer yet?',
    },
    when: { occasions: ['mol'], studentPresent: true },
  },
  {
    id: 'mol-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Bij welk werk of welk moment dacht je: dit kan ik?',
      en: 'When did you think: I can do this? What were you doing?',
    },
    when: { occasions: ['mol'] },
  },
  {
    id: 'mol-6-L12',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welk doel kies je zelf voor de komende weken?',
      en: 'Which goal do you choose yourself for the next few weeks?',
    },
    when: { occasions: ['mol'] },
  },
  {
    id: 'mol-6-L34',
    block: 'goal',
    to: 'student',
    stages: later,
    text: {
      nl: 'Waaraan zien wij dat je doel gelukt is, zonder dat we ernaar vragen?',
      en: 'How will we see that you reached your goal without having to ask?',
    },
    when: { occasions: ['mol'] },
  },
  {
    id: 'mol-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat zou u {name} over dit doel willen vragen?',
      en: 'What would you like to ask {name} about this goal?',
    },
    when: { occasions: ['mol'] },
  },
  {
    id: 'mol-7-L',
    block: 'help',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat vraag je van {yourAdults} en wat van mij om je doel te halen?',
      en: 'What do you ask of {yourAdults}, and what of me, to reach your goal?',
    },
    when: { occasions: ['mol'], adultsPresent: true },
  },
  {
    id: 'mol-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke zin schrijf je nu op over wat je gaat doen?',
      en: 'Which sentence do you write down now about what you will do?',
    },
    when: { occasions: ['mol'] },
  },
  {
    id: 'mol-10-L12',
    block: 'closing',
    to: 'student',
    stages: first,
    text: {
      nl: 'Hoe was het om zelf te vertellen, en wat hielp daarbij?',
      en: 'What was it like to tell it yourself, and what helped?',
    },
    when: { occasions: ['mol'] },
    place: 'first',
  },
  {
    id: 'mol-10-O',
    block: 'closing',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat vond u mooi aan hoe {name} het vertelde?',
      en: 'What did you like about how {name} told it?',
    },
    when: { occasions: ['mol'], studentPresent: true },
    place: 'first',
  },
];

export const progressQuestions: readonly QuestionEntry[] = [...progress, ...triangle].map((entry) => ({
  ...entry,
  source: 'design',
}));
