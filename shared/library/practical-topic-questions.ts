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
    },
    parents: {
      first: {
        nl: 'Welke klus ziet u {name} graag en goed doen?',
        en: 'Which job do you see {name} do gladly and well?',
      },
      later: {
        nl: 'Welke klus kan {name} helemaal van u overnemen?',
        en: 'Which job could {name} take over from you completely?',
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
    },
    parents: {
      first: {
        nl: 'Wat ziet u {name} al zo goed doen dat het op een certificaat mag?',
        en: 'What do you see {name} do so well that it could go on a certificate?',
      },
      later: {
        nl: 'Waaraan merkt u dat {name} hier uit zichzelf voor oefent?',
        en: 'What tells you that {name} practises for this unprompted?',
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
    },
    parents: {
      first: {
        nl: 'Wat hoort u {name} over de stage vertellen, en wat valt u daarin op?',
        en: 'What does {name} say about the placement, and what strikes you?',
      },
      later: {
        nl: 'Wat regelt {name} rond de stage al zelf, en wat laat u los?',
        en: 'What does {name} already arrange around the placement, and what do you let go of?',
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
        nl: 'Hoe ziet een gewone werkdag er straks voor jou uit, en wat heb je daarvoor nog nodig?',
        en: 'What will an ordinary working day look like for you, and what do you still need for it?',
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
        nl: 'Wat ziet iemand die jou niet kent in je portfolio, en klopt dat beeld?',
        en: 'What would somebody who does not know you see in your portfolio, and is that picture right?',
      },
    },
    parents: {
      first: {
        nl: 'Welk werk van {name} hoort volgens u zeker in het portfolio?',
        en: 'Which work of {name} surely belongs in the portfolio, in your view?',
      },
      later: {
        nl: 'Wat liet {name} u uit het portfolio zien, en wat viel u op?',
        en: 'What did {name} show you from the portfolio, and what struck you?',
      },
    },
  },
  {
    topics: ['pro-eighteen', 'vwo-eighteen'],
    student: {
      first: {
        nl: 'Wat wil je zelf regelen als je 18 bent, en wie vraag je om hulp?',
        en: 'What do you want to arrange yourself when you are 18, and whom will you ask for help?',
      },
      later: {
        nl: 'Wat verandert er voor jou op school als je 18 bent, en wie houd je dan op de hoogte?',
        en: 'What changes for you at school when you are 18, and whom will you keep informed?',
      },
    },
    parents: {
      first: {
        nl: 'Wat laat u {name} nu al regelen, zodat 18 worden geen grote stap is?',
        en: 'What do you already let {name} arrange, so that turning 18 is no big step?',
      },
      later: {
        nl: 'Hoe wilt u betrokken blijven als {name} 18 is en zelf kiest wie erbij zit?',
        en: 'How would you like to stay involved when {name} is 18 and chooses who joins?',
      },
    },
  },
];
