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
      also: {
        nl: 'Welk profiel heb je al eens gezien of geprobeerd, en hoe was dat?',
        en: 'Which profile have you seen or tried, and what was it like?',
      },
    },
    parents: {
      first: {
        nl: 'Waar ziet u {name} helemaal in opgaan?',
        en: 'What do you see {name} get completely absorbed in?',
      },
      later: {
        nl: 'Wat hoopt u bij deze keuze, en hoe houdt {name} de ruimte?',
        en: 'What do you hope for in this choice, and how does {name} keep room to choose?',
      },
      also: {
        nl: 'Welk profiel kan {name} u uitleggen, en wat wilt u er nog over weten?',
        en: 'Which profile can {name} explain to you, and what else would you like to know about it?',
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
      also: {
        nl: 'Wie weet hoe de havo echt is, en wat ga je die persoon vragen?',
        en: 'Who knows what havo is really like, and what will you ask that person?',
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
      also: { nl: 'Wat zegt {name} zelf over de havo?', en: 'What does {name} say about havo?' },
    },
  },
  {
    topics: ['lob-file'],
    student: {
      first: {
        nl: 'Wat merkte je over jezelf toen je aan het werk was?',
        en: 'What did you discover about yourself when you were at work?',
      },
      later: {
        nl: 'Wat ontdekte je op stage over jezelf, en hoe laat je dossier dat zien?',
        en: 'What did you discover about yourself on placement, and how does your file show it?',
      },
      also: {
        nl: 'Welk stuk uit je loopbaandossier wil je laten zien?',
        en: 'Which piece of your career file do you want to show?',
      },
    },
    parents: {
      first: {
        nl: 'Wie kan {name} over werk vertellen, en hoe vraagt {name} dat zelf?',
        en: 'Who could tell {name} about work, and how will {name} ask?',
      },
      later: {
        nl: 'Wat mag {name} u vragen over werk dat u doet of deed?',
        en: 'What may {name} ask you about work you do or used to do?',
      },
      also: {
        nl: 'Wat zou u graag uit het loopbaandossier van {name} horen?',
        en: 'What would you like to hear from the career file of {name}?',
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
      also: {
        nl: 'Waar lees je welke toetsen meetellen, en wat is nog niet duidelijk?',
        en: 'Where do you read which tests count, and what is not clear yet?',
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
      also: {
        nl: 'Wat kan {name} u uitleggen over de toetsen die meetellen?',
        en: 'What can {name} explain to you about the tests that count?',
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
      also: {
        nl: 'Wat wil je bij de intake over jezelf vertellen?',
        en: 'What do you want to tell about yourself at the intake?',
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
      also: {
        nl: 'Wat mag {name} bij een intake zeker vertellen?',
        en: 'What should {name} be sure to tell at an intake?',
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
      also: {
        nl: 'Bij wie ga je kijken hoe een dag op de havo is?',
        en: 'Whom will you visit to see what a day at havo is like?',
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
      also: {
        nl: 'Wat hoort u {name} over havo en mbo zeggen?',
        en: 'What do you hear {name} say about havo and mbo?',
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
      also: {
        nl: 'Wat doe je op een dag dat het leren niet wil lukken?',
        en: 'What do you do on a day when studying will not work?',
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
      also: {
        nl: 'Waaraan ziet u dat {name} in de examentijd ook uitrust?',
        en: 'What tells you that {name} also rests during the exams?',
      },
    },
  },
];
