/** Questions of our own ("design") for what is recorded about a student as a fact: repeats a year, top sport, bilingual and so on. */
import type { QuestionEntry } from './library-entry.ts';

const every = [1, 2, 3, 4] as const;

type OwnEntry = Omit<QuestionEntry, 'source'>;

const byAttribute: OwnEntry[] = [
  {
    id: 'doubleur-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat doe je dit jaar anders dan vorig jaar, en hoe bevalt dat?',
      en: 'What do you do differently from last year, and how do you like it?',
    },
    when: { attributes: ['doubleur'] },
  },
  {
    id: 'versneller-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat gaat makkelijk nu je sneller gaat, en waar wil je meer tijd voor?',
      en: 'What is easy now that you go faster, and what do you want more time for?',
    },
    when: { attributes: ['versneller'] },
    place: 'first',
  },
  {
    id: 'topsport-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe verdeel je de komende weken tussen school en je sport of kunst?',
      en: 'How will you divide the coming weeks between school and your sport or art?',
    },
    when: { attributes: ['topsport'] },
  },
  {
    id: 'topsport-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Met wie bespreek je een drukke week, en hoe ver vooruit doe je dat?',
      en: 'With whom do you discuss a busy week, and how far ahead?',
    },
    when: { attributes: ['topsport'] },
    place: 'first',
  },
  {
    id: 'tto-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat durf je in de tweetalige lessen nu te zeggen of te vragen?',
      en: 'What do you now dare to say or ask in the bilingual lessons?',
    },
    when: { attributes: ['tto'] },
    place: 'first',
  },
  {
    id: 'lwoo-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke extra hulp wil je houden, en wat lukt al zonder?',
      en: 'Which extra help do you want to keep, and what already works without?',
    },
    when: { attributes: ['lwoo'] },
    place: 'first',
  },
  {
    id: 'doorlopend-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat leer je in je mbo-vakken dat je meteen kunt gebruiken?',
      en: 'What do you learn in your mbo subjects that you can use right away?',
    },
    when: { attributes: ['doorlopend'] },
  },
  {
    id: 'vavo-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke vakken doe je nog, en hoe verdeel je de weken tot de examens?',
      en: 'Which subjects are you still taking, and how do you divide the weeks until the exams?',
    },
    when: { attributes: ['vavo'] },
  },
];

export const attributeQuestions: readonly QuestionEntry[] = [...byAttribute].map((entry) => ({
  ...entry,
  source: 'design',
}));
