/** Questions about what is due in the first two years, in any school ("design"). */
import type { TopicQuestions } from './topic-question.ts';

export const firstYearsTopicQuestions: readonly TopicQuestions[] = [
  {
    topics: ['determination'],
    student: {
      first: {
        nl: 'Welk schooltype past volgens jou bij je, en waaraan zie je dat?',
        en: 'Which school type do you think suits you, and what shows it?',
      },
      later: {
        nl: 'Wie beslist er wanneer over je schooltype, en wat wil je tot die tijd laten zien?',
        en: 'Who decides about your school type and when, and what do you want to show until then?',
      },
    },
    parents: {
      first: {
        nl: 'Wanneer ziet u {name} met plezier leren?',
        en: 'When do you see {name} enjoy learning?',
      },
      later: {
        nl: 'Hoe praat u over dit besluit zonder het voor {name} te nemen?',
        en: 'How do you talk about this decision without taking it for {name}?',
      },
    },
  },
  {
    topics: ['landing'],
    student: {
      first: {
        nl: 'Wat kon je goed op de basisschool, en waar gebruik je dat nu?',
        en: 'What were you good at in primary school, and where do you use it now?',
      },
      later: {
        nl: 'Hoe ziet een gewone middag na school eruit, en wat zou je daaraan veranderen?',
        en: 'What does an ordinary afternoon after school look like, and what would you change?',
      },
    },
    parents: {
      first: {
        nl: 'Waaraan ziet u dat {name} begint te wennen?',
        en: 'What tells you that {name} is settling in?',
      },
      later: {
        nl: 'Wat doet {name} al zelf, waarvan u dacht: dat komt later wel?',
        en: 'What does {name} already do alone that you had expected later?',
      },
    },
  },
];
