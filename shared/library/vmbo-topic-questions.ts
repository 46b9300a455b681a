/** Questions about what is due in vmbo, by year ("design"). The exams are the same question in every school. */
import type { TopicQuestions } from './topic-question.ts';

export const vmboTopicQuestions: readonly TopicQuestions[] = [
  {
    topics: ['vmbo-profile', 'vmbo-profile-tl'],
    student: {
      first: {
        nl: 'In welke les vergeet je de tijd, en welk profiel hoort daarbij?',
        en: 'In which lesson do you lose track of time, and which profile goes with it?',
      },
      later: {
        nl: 'Welke twee profielen heb je naast elkaar gelegd, en wat gaf de doorslag?',
        en: 'Which two profiles did you compare, and what tipped the balance?',
      },
    },
    parents: {
      first: {
        nl: 'Waar ziet u {name} helemaal in opgaan?',
        en: 'What do you see {name} get completely absorbed in?',
      },
      later: {
        nl: 'Wat hoopt u stilletjes bij deze keuze, en hoe laat u {name} de ruimte?',
        en: 'What do you quietly hope for in this choice, and how do you leave {name} room?',
      },
    },
  },
  {
    topics: ['extra-subject'],
    student: {
      first: {
        nl: 'Wat trekt je aan in de havo, en wat kost een extra vak je per week?',
        en: 'What draws you to havo, and what will an extra subject cost you each week?',
      },
      later: {
        nl: 'Hoe past een extra vak in je week, en wat laat je ervoor liggen?',
        en: 'How does an extra subject fit into your week, and what will you leave aside for it?',
      },
    },
    parents: {
      first: {
        nl: 'Wanneer ziet u {name} volhouden als iets moeilijk wordt?',
        en: 'When do you see {name} keep going when something gets hard?',
      },
      later: {
        nl: 'Wat wilt u van {name} horen voordat het extra vak vaststaat?',
        en: 'What would you like to hear from {name} before the extra subject is settled?',
      },
    },
  },
  {
    topics: ['lob-file'],
    student: {
      first: {
        nl: 'Wat ontdekte je over jezelf toen je aan het werk was?',
        en: 'What did you discover about yourself when you were at work?',
      },
      later: {
        nl: 'Wat ontdekte je op stage over jezelf, en hoe laat je dossier dat zien?',
        en: 'What did you discover about yourself on placement, and how does your file show it?',
      },
    },
    parents: {
      first: {
        nl: 'Over welk werk in uw eigen omgeving kan {name} eens iemand iets vragen?',
        en: 'What work around you could {name} ask somebody about?',
      },
      later: {
        nl: 'Welke vraag over uw eigen werk mag {name} u stellen?',
        en: 'Which question about your own work may {name} ask you?',
      },
    },
  },
  {
    topics: ['pta-vmbo', 'pta-havo', 'pta-vwo'],
    student: {
      first: {
        nl: 'Welke toets voor je examen komt eraan, en wat doe je deze week als eerste?',
        en: 'Which test for your exam is coming up, and what will you do first this week?',
      },
      later: {
        nl: 'Welke toetsen tellen mee voor je examen, en hoe bereid je ze voor?',
        en: 'Which tests count for your exam, and how do you prepare for them?',
      },
    },
    parents: {
      first: {
        nl: 'Waaraan merkt u dat {name} zich op een toets voorbereidt?',
        en: 'What tells you that {name} is preparing for a test?',
      },
      later: {
        nl: 'Wat laat u aan {name} over als er een toets voor het examen komt?',
        en: 'What do you leave to {name} when a test for the exam is coming?',
      },
    },
  },
  {
    topics: ['mbo-application'],
    student: {
      first: {
        nl: 'Bij welke opleiding ga je kijken, en wat wil je daar vragen?',
        en: 'Which course will you go and see, and what do you want to ask there?',
      },
      later: {
        nl: 'Waar meld je je aan, wat is je plan B, en wat moet je nog doen?',
        en: 'Where do you apply, what is your plan B, and what do you still have to do?',
      },
    },
    parents: {
      first: {
        nl: 'Waarvan leeft {name} op als het over later gaat?',
        en: 'What makes {name} come alive when you talk about later?',
      },
      later: {
        nl: 'Bij welk stuk van de aanmelding kan {name} op u rekenen, en wat laat u los?',
        en: 'With which part of the application can {name} count on you, and what do you let go of?',
      },
    },
  },
  {
    topics: ['havo-after-vmbo'],
    student: {
      first: {
        nl: 'Wat hoop je op de havo te vinden, en wat zou je van het mbo missen?',
        en: 'What do you hope to find at havo, and what would you miss of mbo?',
      },
      later: {
        nl: 'Hoe heb je havo en mbo vergeleken, en wat doe je als de havo vol is?',
        en: 'How did you compare havo and mbo, and what will you do if havo is full?',
      },
    },
    parents: {
      first: {
        nl: 'Hoe leert {name} volgens u het liefst, en welke weg past daarbij?',
        en: 'How does {name} like to learn, in your view, and which way suits that?',
      },
      later: {
        nl: 'Wat heeft u nodig om achter elke keuze van {name} te staan?',
        en: 'What do you need in order to stand behind whatever {name} chooses?',
      },
    },
  },
  {
    topics: ['exams-vmbo', 'exams-havo', 'exams-vwo'],
    student: {
      first: {
        nl: 'Hoe verdeel je je tijd tot aan de examens, en waar begin je?',
        en: 'How will you divide your time until the exams, and where do you start?',
      },
      later: {
        nl: 'Hoe verdeel je je tijd tot aan de examens, en wat laat je daarvoor liggen?',
        en: 'How will you divide your time until the exams, and what will you leave aside for it?',
      },
    },
    parents: {
      first: {
        nl: 'Wat helpt {name} {atHome} om uitgerust aan een examen te beginnen?',
        en: 'What helps {name} {atHome} to start an exam rested?',
      },
      later: {
        nl: 'Wat vraagt {name} van u in de examentijd, en wat juist niet?',
        en: 'What does {name} ask of you during the exams, and what not?',
      },
    },
  },
];
