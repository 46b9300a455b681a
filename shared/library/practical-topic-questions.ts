/** Questions about what is due in practical education (pro), by year ("design"). */
import type { TopicQuestions } from './topic-question.ts';

export const practicalTopicQuestions: readonly TopicQuestions[] = [
  {
    topics: ['iop-start'],
    student: {
      first: {
        nl: 'Wat doe je het liefst met je handen, en wat komt daarvan in je plan?',
        en: 'What do you like doing most with your hands, and what of that goes into your plan?',
      },
      later: {
        nl: 'Wat lukt je al in de praktijklessen, en wat wil je er nu bij leren?',
        en: 'What can you already do in the practical lessons, and what do you want to learn next?',
      },
      also: {
        nl: 'Welk doel uit je plan kun je in je eigen woorden vertellen?',
        en: 'Which goal from your plan can you tell in your own words?',
      },
    },
    parents: {
      first: {
        nl: 'Welke klus ziet u {name} graag en goed doen?',
        en: 'Which job do you see {name} do gladly and well?',
      },
      later: {
        nl: 'Welke klus doet {name} al helemaal alleen?',
        en: 'Which job does {name} already do completely alone?',
      },
      also: {
        nl: 'Wat hoopt u over een jaar in het plan van {name} te lezen?',
        en: 'What do you hope to read in the plan of {name} a year from now?',
      },
    },
  },
  {
    topics: ['pro-direction'],
    student: {
      first: {
        nl: 'Welk werk wil je op stage uitproberen, en wat lijkt je er leuk aan?',
        en: 'What work do you want to try on placement, and what looks good about it?',
      },
      later: {
        nl: 'Welk soort werk wil je op stage uitproberen, en waar let je dan op?',
        en: 'What kind of work do you want to try on placement, and what will you look out for?',
      },
      also: {
        nl: 'Welke plek wil je eens bekijken, en hoe vraag je of je mag komen?',
        en: 'Which place would you like to see, and how will you ask if you may come?',
      },
    },
    parents: {
      first: {
        nl: 'In welk soort werk ziet u {name} opbloeien?',
        en: 'In what kind of work do you see {name} flourish?',
      },
      later: {
        nl: 'Wie kan {name} iets over dit werk vertellen, en hoe vraagt {name} dat zelf?',
        en: 'Who could tell {name} about this work, and how will {name} ask?',
      },
      also: {
        nl: 'Wat vertelt {name} over werk dat leuk lijkt?',
        en: 'What does {name} say about work that looks good?',
      },
    },
  },
  {
    topics: ['pro-certificates'],
    student: {
      first: {
        nl: 'Welk certificaat wil je halen, en wat kun je daar al van?',
        en: 'Which certificate do you want to earn, and what can you already do for it?',
      },
      later: {
        nl: 'Welk certificaat helpt je later het meest, en hoe werk je ernaartoe?',
        en: 'Which certificate will help you most later, and how are you working towards it?',
      },
      also: {
        nl: 'Wat oefen je deze maand voor je certificaat?',
        en: 'What will you practise this month for your certificate?',
      },
    },
    parents: {
      first: {
        nl: 'Wat ziet u {name} al zo goed doen dat er een certificaat bij hoort?',
        en: 'What do you see {name} do so well that it deserves a certificate?',
      },
      later: {
        nl: 'Waaraan merkt u dat {name} hier uit zichzelf voor oefent?',
        en: 'What tells you that {name} practises for this without being asked?',
      },
      also: {
        nl: 'Hoe viert u het als {name} een certificaat haalt?',
        en: 'How will you celebrate when {name} earns a certificate?',
      },
    },
  },
  {
    topics: ['pro-placement'],
    student: {
      first: {
        nl: 'Hoe ziet een dag op je stage eruit, en welk stuk doe je het liefst?',
        en: 'What does a day on your placement look like, and which part do you like best?',
      },
      later: {
        nl: 'Wat leer je op stage dat je nergens anders leert, en wat wil je hierna?',
        en: 'What do you learn on placement that you learn nowhere else, and what do you want next?',
      },
      also: {
        nl: 'Wat zou je begeleider op stage over jou zeggen?',
        en: 'What would your supervisor on placement say about you?',
      },
    },
    parents: {
      first: {
        nl: 'Wat hoort u {name} over de stage vertellen, en wat valt u daarin op?',
        en: 'What does {name} say about the placement, and what do you notice?',
      },
      later: {
        nl: 'Wat regelt {name} rond de stage al zelf, en wat laat u los?',
        en: 'What does {name} already arrange around the placement, and what do you let go of?',
      },
      also: {
        nl: 'Wat wilt u weten over de stap na de stage?',
        en: 'What would you like to know about the step after the placement?',
      },
    },
  },
  {
    topics: ['pro-outflow'],
    student: {
      first: {
        nl: 'Wat wil je doen na deze school, en wie kan je daar iets over vertellen?',
        en: 'What do you want to do after this school, and who can tell you about it?',
      },
      later: {
        nl: 'Hoe ziet een gewone dag er straks voor jou uit, en wat heb je daarvoor nodig?',
        en: 'What will an ordinary day look like for you then, and what do you need for it?',
      },
      also: {
        nl: 'Welke hulp wil je op je nieuwe plek, en hoe vraag je daarom?',
        en: 'What help do you want in your new place, and how will you ask for it?',
      },
    },
    parents: {
      first: {
        nl: 'Wat gunt u {name} na deze school, en wat regelt {name} daarvan al zelf?',
        en: 'What do you wish for {name} after this school, and what part does {name} already arrange?',
      },
      later: {
        nl: 'Wat vindt u spannend aan de stap na deze school, en wat stelt u gerust?',
        en: 'What makes you nervous about the step after this school, and what reassures you?',
      },
      also: {
        nl: 'Wat kan {name} nu al oefenen voor de plek na deze school?',
        en: 'What could {name} already practise for the place after this school?',
      },
    },
  },
  {
    topics: ['pro-portfolio'],
    student: {
      first: {
        nl: 'Op welk stuk in je portfolio ben je trots, en wat mist er nog?',
        en: 'Which piece in your portfolio are you proud of, and what is still missing?',
      },
      later: {
        nl: 'Wat ziet iemand die jou niet kent in je portfolio, en wat mist diegene nog?',
        en: 'What would somebody who does not know you see in your portfolio, and what would they miss?',
      },
      also: { nl: 'Aan wie wil je je portfolio laten zien?', en: 'Whom do you want to show your portfolio?' },
    },
    parents: {
      first: {
        nl: 'Welk werk van {name} hoort volgens u zeker in het portfolio?',
        en: 'Which work of {name} should be in the portfolio, in your view?',
      },
      later: {
        nl: 'Wat liet {name} u uit het portfolio zien, en wat viel u op?',
        en: 'What did {name} show you from the portfolio, and what did you notice?',
      },
      also: {
        nl: 'Welk werk van {name} zou u zelf bewaren?',
        en: 'Which work of {name} would you keep yourself?',
      },
    },
  },
  {
    topics: ['pro-eighteen', 'vwo-eighteen'],
    student: {
      first: {
        nl: 'Wat wil je als volwassene zelf regelen, en wie vraag je om hulp?',
        en: 'What do you want to arrange yourself as an adult, and whom will you ask for help?',
      },
      later: {
        nl: 'Wat verandert er vanaf 18 voor jou op school, en wie houd je op de hoogte?',
        en: 'What changes for you at school from 18, and whom will you keep informed?',
      },
      also: {
        nl: 'Waarover beslis je nu al zelf, en wat wil je daar nog bij leren?',
        en: 'What do you already decide yourself, and what do you still want to learn?',
      },
    },
    parents: {
      first: {
        nl: 'Wat regelt {name} nu al zelf, zodat 18 zijn geen grote stap is?',
        en: 'What does {name} already arrange alone, so that being 18 is no big step?',
      },
      later: {
        nl: 'Hoe wilt u betrokken blijven als {name} vanaf 18 zelf kiest wie erbij zit?',
        en: 'How would you like to stay involved when {name} chooses who joins, from 18?',
      },
      also: {
        nl: 'Wat wilt u met {name} afspreken voor de tijd vanaf 18?',
        en: 'What would you like to agree with {name} for the time from 18?',
      },
    },
  },
];
