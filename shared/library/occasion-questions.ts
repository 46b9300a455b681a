/**
 * Questions of our own ("design") for the occasions where the bank of domain.md §5 has none or a wrong one. In a support
 * talk the view of the student, and what was done with it, are asked as good practice, not as law (domain.md §6).
 */
import type { QuestionEntry } from './library-entry.ts';

const every = [1, 2, 3, 4] as const;
const first = [1, 2] as const;
const later = [3, 4] as const;

type OwnEntry = Omit<QuestionEntry, 'source'>;

const start: OwnEntry[] = [
  {
    id: 'start-1-L12',
    block: 'opening',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welkom. Dit gesprek gaat over jou. Wat moeten wij aan het begin van dit jaar over jou weten?',
      en: 'Welcome. This talk is about you. What should we know about you at the start of this year?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-1-L34',
    block: 'opening',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat wil je dat we aan het begin van dit jaar van je weten, en wat vraag je van ons?',
      en: 'What do you want us to know about you as this year begins, and what do you ask of us?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-1-O',
    block: 'opening',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat wilt u dat wij aan het begin van dit jaar over {name} weten?',
      en: 'What would you like us to know about {name} as this year begins?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-2-L12',
    block: 'student',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat ging vorig jaar goed en neem je mee, en wat wil je dit jaar anders doen?',
      en: 'What went well last year that you take with you, and what do you want to do differently?',
    },
    when: { occasions: ['start'] },
  },
  {
    id: 'start-2-L34',
    block: 'student',
    to: 'student',
    stages: later,
    text: {
      nl: 'Hoe wil je op dit jaar terugkijken als het bijna om is?',
      en: 'How do you want to look back on this year when it is nearly over?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-2-O',
    block: 'student',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat vertelt {name} over zichzelf dat u mooi vindt om te horen?',
      en: 'What does {name} say that you are glad to hear?',
    },
    when: { occasions: ['start'], studentPresent: true },
    instead: true,
  },
  {
    id: 'start-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Waarover hoort u dit jaar graag iets, en op welke manier?',
      en: 'What would you like to hear about this year, and in what way?',
    },
    when: { occasions: ['start'] },
  },
  {
    id: 'start-3-L',
    block: 'parents',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat mag school dit jaar aan {yourAdults} vertellen, en wat vertel je liever zelf?',
      en: 'What may school tell {yourAdults} this year, and what would you rather tell yourself?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-5-L12',
    block: 'strength',
    to: 'student',
    stages: first,
    text: {
      nl: 'Waar ben je goed in zonder dat er een cijfer voor is?',
      en: 'What are you good at that nobody gives a mark for?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-5-L34',
    block: 'strength',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat kun je goed dat je dit jaar vaker wilt gebruiken?',
      en: 'What are you good at that you want to use more this year?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-5-O',
    block: 'strength',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat kan {name} goed dat wij op school nog niet weten?',
      en: 'What is {name} good at that we at school do not know yet?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-6-L12',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat wil je voor de eerste vakantie kunnen of geregeld hebben?',
      en: 'What do you want to be able to do or have arranged before the first holiday?',
    },
    when: { occasions: ['start'] },
  },
  {
    id: 'start-6-L34',
    block: 'goal',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat neem je dit jaar zelf in handen, en wat is de eerste stap?',
      en: 'What will you take into your own hands this year, and what is the first step?',
    },
    when: { occasions: ['start'] },
  },
  {
    id: 'start-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat wilt u dit jaar stap voor stap aan {name} overlaten?',
      en: 'What would you like to leave to {name} this year, step by step?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe houden we contact dit jaar, en wat vertel jij liever eerst zelf?',
      en: 'How do we keep in touch this year, and what would you rather tell first yourself?',
    },
    when: { occasions: ['start'] },
  },
  {
    id: 'start-7-O',
    block: 'help',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wanneer wilt u iets van ons horen, en wanneer eerst van {name}?',
      en: 'When would you like to hear from us, and when from {name} first?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
  {
    id: 'start-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe horen we van elkaar hoe het gaat, en wie begint?',
      en: 'How do we let each other know how it is going, and who starts?',
    },
    when: { occasions: ['start'] },
  },
  {
    id: 'start-10-L',
    block: 'closing',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je dat ik van dit gesprek onthoud?',
      en: 'What do you want me to remember from this talk?',
    },
    when: { occasions: ['start'] },
    instead: true,
  },
];

const career: OwnEntry[] = [
  {
    id: 'lob-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welk werk heb je laatst gezien waarvan je dacht: dat wil ik ook, of juist nooit?',
      en: 'What work have you seen lately that made you think: me too, or never?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat had u op deze leeftijd willen weten over werk en leren?',
      en: 'What would you have liked to know about work and learning at this age?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: { nl: 'Waarvoor vragen anderen jouw hulp?', en: 'What do others ask your help for?' },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat moet werk jou later geven, behalve geld?',
      en: 'What should work give you later, apart from money?',
    },
    when: { occasions: ['lob'] },
  },
  {
    id: 'lob-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Met wie wil je eens praten over zijn of haar werk, en wat vraag je dan?',
      en: 'Whose work would you like to hear about, and what will you ask?',
    },
    when: { occasions: ['lob'] },
  },
];

const choice: OwnEntry[] = [
  {
    id: 'keuze-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke keuze heb je laatst zelf gemaakt, en hoe pakte je dat aan?',
      en: 'Which choice did you make yourself lately, and how did you go about it?',
    },
    when: { occasions: ['keuze'] },
  },
  {
    id: 'keuze-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Hoe merkt {name} dat een eigen weg mag, ook een andere dan de uwe?',
      en: 'How does {name} notice that an own way is fine, even if it is not yours?',
    },
    when: { occasions: ['keuze'] },
  },
];

const support: OwnEntry[] = [
  {
    id: 'zorg-1-L12',
    block: 'opening',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat moet er na vandaag voor jou makkelijker gaan?',
      en: 'What should get easier for you after today?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-1-L34',
    block: 'opening',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat wil je zelf uitleggen, en waar wil je mee beginnen?',
      en: 'What do you want to explain yourself, and where do you want to start?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-1-O',
    block: 'opening',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat moet er na vandaag voor {name} makkelijker gaan?',
      en: 'What should get easier for {name} after today?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe is het voor jou om nu op school te zijn, en wat zou het makkelijker maken?',
      en: 'What is it like for you to be at school now, and what would make it easier?',
    },
    when: { occasions: ['zorg'] },
  },
  {
    id: 'zorg-2-O',
    block: 'student',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat wist u nog niet over hoe een schooldag voor {name} is?',
      en: 'What did you not yet know about what a school day is like for {name}?',
    },
    when: { occasions: ['zorg'], studentPresent: true },
  },
  {
    id: 'zorg-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat helpt {name} {atHome} als iets niet lukt, en wat kunnen wij daarvan overnemen?',
      en: 'What helps {name} {atHome} when something does not work, and what could we copy?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-3-L',
    block: 'parents',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat {zien|ziet} {yourAdults} goed, en wat is op school anders?',
      en: 'What do {yourAdults} see rightly, and what is different at school?',
    },
    when: { occasions: ['zorg'] },
  },
  {
    id: 'zorg-4-L-opp',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat hebben wij gedaan met wat jij de vorige keer zei?',
      en: 'What did we do with what you said last time?',
    },
    when: { occasions: ['zorg'], attributes: ['opp'] },
    instead: true,
  },
  {
    id: 'zorg-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke hulp van de vorige keer heeft echt iets veranderd?',
      en: 'Which help from last time has really changed something?',
    },
    when: { occasions: ['zorg'] },
  },
  {
    id: 'zorg-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat lukt je nu zonder hulp, wat eerst niet ging?',
      en: 'What can you do without help now that did not work before?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-5-O',
    block: 'strength',
    to: 'parents',
    stages: every,
    text: { nl: 'Wat ziet u {name} nu doen zonder hulp?', en: 'What do you see {name} do without help now?' },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je dat er in je plan komt te staan, in jouw eigen woorden?',
      en: 'What do you want in your plan, in your own words?',
    },
    when: { occasions: ['zorg'], attributes: ['opp'] },
    instead: true,
  },
  {
    id: 'zorg-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Welke woorden van {name} horen volgens u in het plan?',
      en: 'Which words of {name} belong in the plan, in your view?',
    },
    when: { occasions: ['zorg'], attributes: ['opp'] },
    instead: true,
  },
  {
    id: 'zorg-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke steun helpt je nu het meest, en welke mag minder of anders?',
      en: 'Which support helps you most now, and which could be less or different?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-7-O',
    block: 'help',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Welke steun ziet u werken, en hoe kan {name} daar meer zelf over beslissen?',
      en: 'Which support do you see working, and how can {name} decide more about it?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-9-L-opp',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wanneer hoor je wat wij met jouw mening deden, en van wie?',
      en: 'When will you hear what we did with your view, and from whom?',
    },
    when: { occasions: ['zorg'], attributes: ['opp'] },
  },
  {
    id: 'zorg-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke hulp blijft, welke stopt, en wanneer kijken we weer?',
      en: 'Which help stays, which stops, and when do we look again?',
    },
    when: { occasions: ['zorg'] },
  },
  {
    id: 'zorg-9-O',
    block: 'agreements',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wanneer mag uw hulp minder worden, en hoe merkt {name} dat?',
      en: 'When may your help become less, and how will {name} notice?',
    },
    when: { occasions: ['zorg'] },
    instead: true,
  },
  {
    id: 'zorg-10-L',
    block: 'closing',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke zin van jou schrijf ik precies zo op in je plan?',
      en: 'Which sentence of yours shall I write in your plan exactly as you say it?',
    },
    when: { occasions: ['zorg'], attributes: ['opp'] },
    instead: true,
  },
];

const transition: OwnEntry[] = [
  {
    id: 'overgang-1-L',
    block: 'opening',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je van dit jaar afronden, en wat wil je meenemen?',
      en: 'What do you want to finish from this year, and what do you want to take along?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-1-O',
    block: 'opening',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat wilt u samen met {name} van dit jaar afronden?',
      en: 'What would you like to finish from this year together with {name}?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-2-L12',
    block: 'student',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat was dit jaar je beste moment op school, en hoe kwam dat?',
      en: 'What was your best moment at school this year, and how did it come about?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-2-L34',
    block: 'student',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat deed je dit jaar voor het eerst zonder hulp, en hoe ging dat?',
      en: 'What did you do without help for the first time this year, and how did it go?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat zag u {name} dit jaar voor het eerst zelf doen?',
      en: 'What did you see {name} do alone for the first time this year?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke afspraak neem je mee naar volgend jaar, en welke laat je achter?',
      en: 'Which agreement will you take to next year, and which do you leave behind?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat kun je goed dat je nieuwe mentor meteen mag zien?',
      en: 'What are you good at that your new mentor may see at once?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-6-L12',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat moet je volgende mentor over je weten, en wat mag die over je ontdekken?',
      en: 'What should your next mentor know about you, and what may that mentor find out?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-6-L34',
    block: 'goal',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat vertel je je volgende mentor zelf, en wat vraag je van hem of haar?',
      en: 'What will you tell your next mentor yourself, and what will you ask?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat heeft {name} dit jaar geholpen dat volgend jaar mag blijven?',
      en: 'What helped {name} this year and may stay next year?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat helpt je in de eerste weken van het nieuwe jaar, en van wie?',
      en: 'What will help you in the first weeks of the new year, and from whom?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-7-O',
    block: 'help',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Welke hulp van dit jaar mag volgend jaar minder?',
      en: 'Which help of this year may become less next year?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat doe je in de eerste schoolweek, en wie vraagt ernaar?',
      en: 'What will you do in the first week of school, and who will ask about it?',
    },
    when: { occasions: ['overgang'] },
  },
  {
    id: 'overgang-9-O',
    block: 'agreements',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat laat u na de vakantie aan {name} over?',
      en: 'What will you leave to {name} after the holidays?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-10-L',
    block: 'closing',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke zin over jou geef ik door aan je volgende mentor?',
      en: 'Which sentence about you shall I pass on to your next mentor?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
  {
    id: 'overgang-10-O',
    block: 'closing',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat wilt u {name} meegeven voor het nieuwe jaar?',
      en: 'What would you like to say to {name} for the new year?',
    },
    when: { occasions: ['overgang'] },
    instead: true,
  },
];

export const occasionQuestions: readonly QuestionEntry[] = [
  ...start,
  ...career,
  ...choice,
  ...support,
  ...transition,
].map((entry) => ({ ...entry, source: 'design' }));
