/** Questions about what is due in the first two years, in any school ("design"). */
import type { TopicQuestions } from './topic-question.ts';

export const firstYearsTopicQuestions: readonly TopicQuestions[] = [
  {
    topics: ['determination'],
    // The school decides, so the general questions about an own decision would promise too much.
    alone: true,
    student: {
      first: {
        nl: 'Welk schooltype past volgens jou bij je, en waaraan zie je dat?',
        en: 'Which school type do you think suits you, and what shows it?',
      },
      later: {
        nl: 'Wie beslist er wanneer over je schooltype, en wat wil je tot die tijd laten zien?',
        en: 'Who decides about your school type and when, and what do you want to show until then?',
      },
      also: {
        nl: 'Wat heb je dit jaar laten zien dat mag meetellen?',
        en: 'What have you shown this year that should count?',
      },
    },
    parents: {
      first: {
        nl: 'Wanneer ziet u {name} met plezier leren?',
        en: 'When do you see {name} enjoy learning?',
      },
      later: {
        nl: 'Wat wilt u nog weten over dit besluit, en wat kan {name} zelf navragen?',
        en: 'What would you still like to know about this decision, and what can {name} ask about?',
      },
      also: {
        nl: 'Over welke lessen vertelt {name} u met plezier?',
        en: 'Which lessons does {name} enjoy telling you about?',
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
      also: {
        nl: 'Bij wie op school loop je binnen als er iets is?',
        en: 'To whom at school do you go when something comes up?',
      },
    },
    parents: {
      first: {
        nl: 'Waaraan ziet u dat {name} begint te wennen?',
        en: 'What tells you that {name} is settling in?',
      },
      later: {
        nl: 'Wat doet {name} al zelf dat u pas later had verwacht?',
        en: 'What does {name} already do alone that you had expected later?',
      },
      also: {
        nl: 'Wat regelt {name} nu zelf op een gewone schooldag?',
        en: 'What does {name} now arrange alone on an ordinary school day?',
      },
    },
  },
];
