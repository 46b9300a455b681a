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
      also: {
        nl: 'Welke zin wil jij zelf in je plan schrijven?',
        en: 'Which sentence do you want to write in your plan yourself?',
      },
    },
    parents: {
      first: {
        nl: 'Wat in het plan helpt {name} zichtbaar vooruit?',
        en: 'What in the plan visibly helps {name} forward?',
      },
      later: {
        nl: 'Wat zei {name} over het plan dat erin hoort?',
        en: 'What did {name} say about the plan that belongs in it?',
      },
      also: {
        nl: 'Wat mag er volgens u uit het plan, omdat {name} het nu zelf kan?',
        en: 'What could leave the plan, in your view, because {name} can do it alone now?',
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
      also: {
        nl: 'Met wie wil je een nieuwe plek gaan bekijken?',
        en: 'With whom do you want to go and see a new place?',
      },
    },
    parents: {
      first: {
        nl: 'Op welke plek ziet u dat {name} zich prettig voelt?',
        en: 'Where do you see {name} feel at ease?',
      },
      later: {
        nl: 'Wat doet {name} al zelf dat op de volgende plek van pas komt?',
        en: 'What does {name} already do alone that will be useful in the next place?',
      },
      also: {
        nl: 'Wat vertelt {name} u over de plek na deze school?',
        en: 'What does {name} tell you about the place after this school?',
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
        en: 'What goes smoothly on your placement, and where do you still want somebody to watch?',
      },
      also: {
        nl: 'Wat heb je op je stage geleerd waar je blij mee bent?',
        en: 'What have you learned on your placement that you are happy with?',
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
      also: {
        nl: 'Wat helpt {name} om een stagedag goed te beginnen?',
        en: 'What helps {name} to start a placement day well?',
      },
    },
  },
  {
    topics: ['vso-eighteen'],
    student: {
      first: {
        nl: 'Wat wil je zelf beslissen, en wie mag met je meedenken?',
        en: 'What do you want to decide yourself, and who may help you think?',
      },
      later: {
        nl: 'Waarover wil jij zelf beslissen, en hoe laat je weten wie mag meedenken?',
        en: 'What do you want to decide yourself, and how will we know who may help you think?',
      },
      also: {
        nl: 'Wie wil je erbij hebben als je iets groots beslist?',
        en: 'Whom do you want with you when you decide something big?',
      },
    },
    parents: {
      first: {
        nl: 'Waarover beslist {name} nu al zelf, en wat kan daar bij komen?',
        en: 'What does {name} already decide alone, and what could be added?',
      },
      later: {
        nl: 'Bij welke beslissing wil {name} dat u meedenkt, en bij welke niet?',
        en: 'With which decision does {name} want your thoughts, and with which not?',
      },
      also: {
        nl: 'Wie denkt er vanaf 18 met {name} mee, volgens {name} zelf?',
        en: 'Who will help {name} think from 18, according to {name}?',
      },
    },
  },
  {
    topics: ['isk-start'],
    student: {
      first: {
        nl: 'Wat is op deze school anders dan je kende, en wat begrijp je nog niet?',
        en: 'What is different at this school from what you knew, and what do you not understand yet?',
      },
      later: {
        nl: 'Wat vertel je een nieuwe leerling over hoe het hier werkt?',
        en: 'What would you tell a new student about how things work here?',
      },
      also: {
        nl: 'Welk woord of welke regel op school wil je beter begrijpen?',
        en: 'Which word or rule at school do you want to understand better?',
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
      also: {
        nl: 'Hoe wilt u horen hoe het met {name} gaat: bellen, een bericht of een gesprek?',
        en: 'How would you like to hear how {name} is doing: a call, a message or a talk?',
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
      also: {
        nl: 'Met wie spreek je Nederlands, en met wie wil je dat ook gaan doen?',
        en: 'With whom do you speak Dutch, and with whom would you like to start?',
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
      also: {
        nl: 'Wat doet {name} in het Nederlands dat u bijzonder vindt?',
        en: 'What does {name} do in Dutch that you find special?',
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
      also: {
        nl: 'Wat wil je later doen, en welke school hoort daarbij?',
        en: 'What do you want to do later, and which school goes with it?',
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
      also: {
        nl: 'Wie kan u en {name} meer vertellen over een volgende school?',
        en: 'Who can tell you and {name} more about a next school?',
      },
    },
  },
  {
    topics: ['isk-schools'],
    student: {
      first: {
        nl: 'Welke soorten scholen ken je in Nederland, en wat wil je daarover weten?',
        en: 'Which kinds of Dutch schools do you know, and what do you want to know about them?',
      },
      later: {
        nl: 'Welke wegen zie je na deze school, en wat is het verschil?',
        en: 'Which ways do you see after this school, and what is the difference?',
      },
      also: {
        nl: 'Wat werkt hier op school anders dan je eerst dacht?',
        en: 'What works differently at school here from what you first thought?',
      },
    },
    parents: {
      first: {
        nl: 'Wat wilt u weten over hoe scholen in Nederland werken?',
        en: 'What would you like to know about how Dutch schools work?',
      },
      later: {
        nl: 'Wat heeft {name} u al over de scholen hier verteld?',
        en: 'What has {name} already told you about the schools here?',
      },
      also: {
        nl: 'Welke vraag wilt u samen met {name} aan een nieuwe school stellen?',
        en: 'Which question would you and {name} like to ask a new school?',
      },
    },
  },
];
