/** Questions about what is due in havo and vwo, by year ("design"). Those about the exams stand with vmbo. */
import type { TopicQuestions } from './topic-question.ts';

export const havoVwoTopicQuestions: readonly TopicQuestions[] = [
  {
    topics: ['profile-choice'],
    student: {
      first: {
        nl: 'Welke vakken geven je energie, en welk profiel hoort daarbij?',
        en: 'Which subjects give you energy, and which profile goes with them?',
      },
      later: {
        nl: 'Welke studies houd je met dit profiel open, en welke laat je los?',
        en: 'Which later studies does this profile keep open, and which do you let go of?',
      },
      also: {
        nl: 'Welk vak zou je missen als je het niet meer had?',
        en: 'Which subject would you miss if you no longer had it?',
      },
    },
    parents: {
      first: {
        nl: 'Over welk vak begint {name} uit zichzelf?',
        en: 'Which subject does {name} bring up without being asked?',
      },
      later: {
        nl: 'Welke vraag over het profiel stelt u {name}, zonder het antwoord al te geven?',
        en: 'Which question about the profile do you ask {name} without giving the answer?',
      },
      also: {
        nl: 'Wanneer hoorde u {name} enthousiast over een vak vertellen?',
        en: 'When did you hear {name} talk about a subject with enthusiasm?',
      },
    },
  },
  {
    topics: ['classical-language'],
    student: {
      first: {
        nl: 'Wat vind je mooi aan Latijn of Grieks, en wat kost je daarin de meeste tijd?',
        en: 'What do you like about Latin or Greek, and what takes you most time?',
      },
      later: {
        nl: 'Welke taal houd je, en wat geeft voor jou de doorslag?',
        en: 'Which language will you keep, and what tips the balance for you?',
      },
      also: {
        nl: 'Wat zou je missen als je een van de twee laat vallen?',
        en: 'What would you miss if you dropped one of the two?',
      },
    },
    parents: {
      first: {
        nl: 'Wat ziet u {name} uit Latijn of Grieks meenemen?',
        en: 'What do you see {name} take from Latin or Greek?',
      },
      later: {
        nl: 'Hoe reageert u als {name} hierin anders kiest dan u had gedacht?',
        en: 'How will you respond if {name} chooses differently from what you expected?',
      },
      also: {
        nl: 'Wat wilt u van {name} horen over deze keuze?',
        en: 'What would you like to hear from {name} about this choice?',
      },
    },
  },
  {
    topics: ['havo-tempo'],
    student: {
      first: {
        nl: 'Wat is dit jaar anders dan vorig jaar, en wat helpt je om bij te blijven?',
        en: 'What is different from last year, and what helps you to keep up?',
      },
      later: {
        nl: 'Wat vraagt dit jaar van jou dat vorig jaar niet nodig was, en wat doe je daarmee?',
        en: 'What does this year ask of you that last year did not, and what do you do about it?',
      },
      also: {
        nl: 'Welke week liep dit jaar goed, en wat deed je toen anders?',
        en: 'Which week went well this year, and what did you do differently?',
      },
    },
    parents: {
      first: {
        nl: 'Wat ziet u aan {name} veranderen nu het tempo hoger ligt?',
        en: 'What do you see changing in {name} now that the pace is higher?',
      },
      later: {
        nl: 'Waaraan merkt u dat {name} zelf bijstuurt als het druk wordt?',
        en: 'What tells you that {name} adjusts things alone when it gets busy?',
      },
      also: {
        nl: 'Wat helpt {name} na een drukke week weer op gang?',
        en: 'What gets {name} going again after a busy week?',
      },
    },
  },
  {
    topics: ['upper-school'],
    student: {
      first: {
        nl: 'Wat is er dit jaar anders in hoe je leert, en wat werkt al?',
        en: 'What is different this year in how you learn, and what already works?',
      },
      later: {
        nl: 'Wat doe je in de bovenbouw anders dan in de onderbouw, en hoe werkt dat?',
        en: 'What do you do differently in upper school, and how does it work?',
      },
      also: {
        nl: 'Bij welk vak merk je het verschil met vorig jaar het meest?',
        en: 'In which subject do you notice the difference from last year most?',
      },
    },
    parents: {
      first: {
        nl: 'Wat ziet u {name} nu zelf oppakken wat vorig jaar nog samen ging?',
        en: 'What do you see {name} take on alone that was shared last year?',
      },
      later: {
        nl: 'Wat laat u dit jaar los, nu {name} in de bovenbouw zit?',
        en: 'What do you let go of this year, now that {name} is in upper school?',
      },
      also: {
        nl: 'Wat mag {name} dit jaar zelf uitproberen in het plannen?',
        en: 'What may {name} try out in planning this year?',
      },
    },
  },
  {
    topics: ['open-days'],
    student: {
      first: {
        nl: 'Welke open dag bezoek je, en welke vraag neem je mee?',
        en: 'Which open day will you visit, and which question will you take along?',
      },
      later: {
        nl: 'Wat wil je na een open dag zeker weten, en met wie bespreek je dat?',
        en: 'What do you want to know for sure after an open day, and with whom will you discuss it?',
      },
      also: {
        nl: 'Wie neem je mee naar een open dag, en wat vraag je die persoon na afloop?',
        en: 'Whom will you take to an open day, and what will you ask that person afterwards?',
      },
    },
    parents: {
      first: {
        nl: 'Welke vraag zou u {name} op een open dag willen laten stellen?',
        en: 'Which question would you like {name} to ask at an open day?',
      },
      later: {
        nl: 'Waar gaat {name} zonder u kijken, en wat wilt u er daarna over horen?',
        en: 'Where will {name} go without you, and what would you like to hear afterwards?',
      },
      also: {
        nl: 'Waar let {name} op bij een bezoek aan een opleiding, denkt u?',
        en: 'What does {name} look out for when visiting a course, do you think?',
      },
    },
  },
  {
    topics: ['final-paper-havo', 'final-paper-vwo'],
    student: {
      first: {
        nl: 'Over welk onderwerp raak je niet uitgepraat, en wat wil je erover uitzoeken?',
        en: 'What topic can you not stop talking about, and what do you want to find out about it?',
      },
      later: {
        nl: 'Wat wil je met je profielwerkstuk laten zien, en wat is de volgende stap?',
        en: 'What do you want your final paper to show, and what is the next step?',
      },
      also: {
        nl: 'Hoe verdeel je het werk aan je profielwerkstuk over de weken?',
        en: 'How do you divide the work on your final paper over the weeks?',
      },
    },
    parents: {
      first: {
        nl: 'Wat vertelt {name} u over het profielwerkstuk?',
        en: 'What does {name} tell you about the final paper?',
      },
      later: {
        nl: 'Welke vraag van u zou {name} verder helpen met het profielwerkstuk?',
        en: 'Which question of yours would help {name} with the final paper?',
      },
      also: {
        nl: 'Naar welk onderwerp is {name} echt nieuwsgierig?',
        en: 'Which topic is {name} really curious about?',
      },
    },
  },
  {
    topics: ['quota-application', 'quota-application-vwo'],
    student: {
      first: {
        nl: 'Voor welke studie doe je mee aan de selectie, en wat weet je daarvan?',
        en: 'For which course will you join the selection, and what do you know about it?',
      },
      later: {
        nl: 'Hoe bereid je je voor op de selectie, en wat doe je als je geen plek krijgt?',
        en: 'How do you prepare for the selection, and what will you do if you get no place?',
      },
      also: {
        nl: 'Wie heeft zo’n selectie al gedaan, en wat wil je die persoon vragen?',
        en: 'Who has been through such a selection, and what do you want to ask that person?',
      },
    },
    parents: {
      first: {
        nl: 'Wat mag een opleiding bij de selectie over {name} weten?',
        en: 'What should a course know about {name} in the selection?',
      },
      later: {
        nl: 'Hoe steunt u {name} als de selectie anders uitvalt dan gehoopt?',
        en: 'How will you support {name} if the selection turns out differently?',
      },
      also: {
        nl: 'Wat wilt u van {name} weten over de selectie?',
        en: 'What would you like to know from {name} about the selection?',
      },
    },
  },
  {
    topics: ['hbo-application'],
    student: {
      first: {
        nl: 'Welke studie wil je van dichtbij bekijken, en wanneer ga je?',
        en: 'Which course do you want to see up close, and when will you go?',
      },
      later: {
        nl: 'Waar meld je je aan, en wat wil je uit de studiekeuzecheck halen?',
        en: 'Where do you apply, and what do you want from the study check?',
      },
      also: {
        nl: 'Wie volgt deze studie al, en wat wil je daarover vragen?',
        en: 'Who is already taking this course, and what do you want to ask about it?',
      },
    },
    parents: {
      first: {
        nl: 'Over welke studie vertelt {name} u uit zichzelf?',
        en: 'Which course does {name} tell you about without being asked?',
      },
      later: {
        nl: 'Wat gunt u {name} in het eerste jaar na deze school?',
        en: 'What do you wish for {name} in the first year after this school?',
      },
      also: {
        nl: 'Welk deel van de aanmelding doet {name} zelf, en waarbij bent u nodig?',
        en: 'Which part of the application does {name} do alone, and where are you needed?',
      },
    },
  },
  {
    topics: ['vwo-after-havo'],
    student: {
      first: {
        nl: 'Wat zou je op het vwo willen leren dat je nu nog mist?',
        en: 'What would you like to learn at vwo that you are missing now?',
      },
      later: {
        nl: 'Wat leveren twee jaar vwo je op, vergeleken met nu naar het hbo?',
        en: 'What would two years of vwo give you, compared with going to hbo now?',
      },
      also: {
        nl: 'Wat zou je op het vwo anders aanpakken dan op de havo?',
        en: 'What would you do differently at vwo than at havo?',
      },
    },
    parents: {
      first: {
        nl: 'Wanneer ziet u {name} meer willen weten dan nodig is?',
        en: 'When do you see {name} want to know more than is needed?',
      },
      later: {
        nl: 'Wat wilt u zeggen over nog twee jaar school, en wat laat u aan {name}?',
        en: 'What would you like to say about two more years of school, and what do you leave to {name}?',
      },
      also: {
        nl: 'Wat hoort u {name} zeggen over nog een paar jaar school?',
        en: 'What do you hear {name} say about a few more years of school?',
      },
    },
  },
  {
    topics: ['university-application'],
    student: {
      first: {
        nl: 'Welke studie wil je een dag meemaken, en wie spreek je daar?',
        en: 'Which course do you want to try for a day, and whom will you talk to there?',
      },
      later: {
        nl: 'Wat is je eerste keuze, wat is je plan B, en wat zou een tussenjaar je geven?',
        en: 'What is your first choice, what is your plan B, and what would a gap year give you?',
      },
      also: {
        nl: 'Wie ken je die dit studeert, en wat zou je willen weten?',
        en: 'Whom do you know who takes this course, and what would you like to know?',
      },
    },
    parents: {
      first: {
        nl: 'Wat hoort u {name} vertellen als het over studeren gaat?',
        en: 'What do you hear {name} say when it comes to further studies?',
      },
      later: {
        nl: 'Hoe kijkt u naar een plan B of een tussenjaar, als {name} daarvoor kiest?',
        en: 'How do you look at a plan B or a gap year, if {name} chooses that?',
      },
      also: {
        nl: 'Wat regelt {name} zelf rond de aanmelding, en wat laat u los?',
        en: 'What does {name} arrange alone around the application, and what do you let go of?',
      },
    },
  },
];
