/** Questions about what is due in vso and isk ("design"). The view of the student on the plan is asked as good practice, not as law. */
import type { TopicQuestions } from './topic-question.ts';

export const vsoIskTopicQuestions: readonly TopicQuestions[] = [
  {
    topics: ['opp-review'],
    student: {
      first: {
        nl: 'Wat in je plan klopt nog, en wat wil je anders?',
        en: 'What in your plan still fits, and what do you want to be different?',
      },
      later: {
        nl: 'Wat vind jij van je plan, en hoe wil je horen wat wij met jouw mening doen?',
        en: 'What do you think of your plan, and how do you want to hear what we do with your view?',
      },
    },
    parents: {
      first: {
        nl: 'Wat in het plan helpt {name} zichtbaar vooruit?',
        en: 'What in the plan visibly helps {name} forward?',
      },
      later: {
        nl: 'Wat zei {name} over het plan dat er zeker in hoort?',
        en: 'What did {name} say about the plan that surely belongs in it?',
      },
    },
  },
  {
    topics: ['vso-outflow'],
    student: {
      first: {
        nl: 'Waar wil je na deze school graag zijn, en wat wil je daar doen?',
        en: 'Where would you like to be after this school, and what do you want to do there?',
      },
      later: {
        nl: 'Waar zie je jezelf na deze school, en wat wil je daarvan eerst uitproberen?',
        en: 'Where do you see yourself after this school, and what part do you want to try first?',
      },
    },
    parents: {
      first: {
        nl: 'Op welke plek ziet u {name} zichzelf zijn?',
        en: 'In what place do you see {name} being at ease?',
      },
      later: {
        nl: 'Wat doet {name} al zelf dat op de volgende plek van pas komt?',
        en: 'What does {name} already do alone that will be useful in the next place?',
      },
    },
  },
  {
    topics: ['vso-placement'],
    student: {
      first: {
        nl: 'Wat doe je op je stage het liefst, en wie helpt je daar?',
        en: 'What do you like doing most on your placement, and who helps you there?',
      },
      later: {
        nl: 'Wat gaat er op je stage vanzelf, en waarbij wil je nog dat iemand meekijkt?',
        en: 'What goes by itself on your placement, and where do you still want somebody to watch?',
      },
    },
    parents: {
      first: {
        nl: 'Wat hoort u {name} over de stage vertellen?',
        en: 'What does {name} tell you about the placement?',
      },
      later: {
        nl: 'Wat doet {name} door de stage nu ook {atHome} zelf?',
        en: 'What does {name} now also do alone {atHome}, thanks to the placement?',
      },
    },
  },
  {
    topics: ['vso-eighteen'],
    student: {
      first: {
        nl: 'Wat wil je straks zelf beslissen, en wie mag dan met je meedenken?',
        en: 'What do you want to decide yourself later on, and who may think along with you?',
      },
      later: {
        nl: 'Waarover beslis jij straks zelf, en hoe laat je weten wie mag meedenken?',
        en: 'What will you decide yourself, and how will you let us know who may think along?',
      },
    },
    parents: {
      first: {
        nl: 'Waarover beslist {name} nu al zelf, en wat kan daar bij komen?',
        en: 'What does {name} already decide alone, and what could be added?',
      },
      later: {
        nl: 'Bij welke beslissing wil {name} dat u straks meedenkt, en bij welke niet?',
        en: 'With which decision does {name} want you to think along, and with which not?',
      },
    },
  },
  {
    topics: ['isk-start'],
    student: {
      first: {
        nl: 'Wat is op deze school anders dan je kende, en wat snap je nog niet?',
        en: 'What is different at this school from what you knew, and what do you not understand yet?',
      },
      later: {
        nl: 'Wat vertel je een nieuwe leerling over hoe het hier werkt?',
        en: 'What would you tell a new student about how things work here?',
      },
    },
    parents: {
      first: {
        nl: 'Welke vraag over deze school heeft u nog?',
        en: 'Which question about this school do you still have?',
      },
      later: {
        nl: 'Wat zoekt {name} op deze school al zelf uit?',
        en: 'What does {name} already find out alone at this school?',
      },
    },
  },
  {
    topics: ['isk-language'],
    student: {
      first: {
        nl: 'Waar gebruik je het Nederlands nu, en waar wil je het vaker gebruiken?',
        en: 'Where do you use Dutch now, and where do you want to use it more?',
      },
      later: {
        nl: 'Hoe oefen je Nederlands buiten de les, en waaraan merk je dat je groeit?',
        en: 'How do you practise Dutch outside class, and what tells you that you are growing?',
      },
    },
    parents: {
      first: {
        nl: 'Wanneer hoort u {name} Nederlands gebruiken, en hoe gaat dat?',
        en: 'When do you hear {name} use Dutch, and how does it go?',
      },
      later: {
        nl: 'Wat ziet u {name} voor school al zelf doen in het Nederlands?',
        en: 'What do you see {name} already do for school in Dutch?',
      },
    },
  },
  {
    topics: ['isk-outflow'],
    student: {
      first: {
        nl: 'Welke school of opleiding wil je gaan bekijken, en wie gaat er mee?',
        en: 'Which school or course do you want to go and see, and who will come along?',
      },
      later: {
        nl: 'Welke school of opleiding past bij je plannen, en wat moet je daar nog over weten?',
        en: 'Which school or course suits your plans, and what do you still need to know about it?',
      },
    },
    parents: {
      first: {
        nl: 'Welke talenten van {name} zouden op de volgende school mee moeten tellen?',
        en: 'Which talents of {name} should count at the next school?',
      },
      later: {
        nl: 'Wat wilt u over de volgende school weten, en wat zoekt {name} zelf uit?',
        en: 'What would you like to know about the next school, and what will {name} find out?',
      },
    },
  },
];
