/** Questions of our own ("design") for schools where the bank of domain.md §5 speaks too generally: pro, vso by profile, isk by phase. */
import type { QuestionEntry } from './library-entry.ts';

const every = [1, 2, 3, 4] as const;
const first = [1, 2] as const;
const later = [3, 4] as const;
const vso = ['vso_vervolg', 'vso_arbeid', 'vso_dagbesteding', 'vso_onbekend'] as const;

type OwnEntry = Omit<QuestionEntry, 'source'>;

const practical: OwnEntry[] = [
  {
    id: 'pro-1-L',
    block: 'opening',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je vandaag laten zien van wat je hebt gemaakt of gedaan?',
      en: 'What do you want to show today of what you have made or done?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-2-L12',
    block: 'student',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welke les of klus ging deze week goed, en wat deed jij daarin?',
      en: 'Which lesson or job went well this week, and what did you do in it?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-2-L34',
    block: 'student',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat zeggen ze op stage over je werk, en klopt dat volgens jou?',
      en: 'What do they say about your work on placement, and is it right?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Welke klus doet {name} {atHome} zonder dat u het vraagt?',
      en: 'Which job does {name} do {atHome} without being asked?',
    },
    when: { schoolTypes: ['pro', 'vso_arbeid'] },
  },
  {
    id: 'pro-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat heb je geoefend sinds de vorige keer, en wat gaat nu beter?',
      en: 'What have you practised since last time, and what goes better now?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat heb je laatst gemaakt of gedaan waarvan je zag: dit kan ik?',
      en: 'What have you made or done lately that showed you: I can do this?',
    },
    when: { schoolTypes: ['pro', 'vso_arbeid', 'vmbo_bb'] },
  },
  {
    id: 'pro-5-O',
    block: 'strength',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Waarbij gaat {name} handig of zorgzaam te werk?',
      en: 'With what is {name} handy or caring?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-6-L12',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welke klus wil je over twee weken alleen kunnen?',
      en: 'Which job do you want to be able to do alone in two weeks?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-6-L34',
    block: 'goal',
    to: 'student',
    stages: later,
    text: {
      nl: 'Wat wil je de komende tijd op stage kunnen laten zien?',
      en: 'What do you want to be able to show on your placement soon?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat kan {name} zelf regelen, bijvoorbeeld het reizen of op tijd opstaan?',
      en: 'What could {name} arrange alone, for example travelling or getting up in time?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wie laat jou op stage of in de les zien hoe iets moet, en hoe vraag je daarom?',
      en: 'Who shows you how things are done at work or in class, and how do you ask?',
    },
    when: { schoolTypes: ['pro', 'vso_arbeid'] },
  },
  {
    id: 'pro-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat ga je doen, op welke dag, en aan wie laat je het zien?',
      en: 'What will you do, on which day, and to whom will you show it?',
    },
    when: { schoolTypes: ['pro'] },
  },
  {
    id: 'pro-10-L',
    block: 'closing',
    to: 'student',
    stages: every,
    text: { nl: 'Wat ga je morgen als eerste doen?', en: 'What will you do first tomorrow?' },
    when: { schoolTypes: ['pro'] },
  },
];

const special: OwnEntry[] = [
  {
    id: 'vso-1-L',
    block: 'opening',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil jij zelf over je plan zeggen?',
      en: 'What do you want to say about your plan yourself?',
    },
    when: { schoolTypes: vso },
  },
  {
    id: 'vso-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat vind jij van hoe je plan nu loopt?',
      en: 'What do you think of how your plan is going?',
    },
    when: { schoolTypes: ['vso_vervolg', 'vso_onbekend'] },
  },
  {
    id: 'vso-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat hebben wij gedaan met wat jij vorige keer zei?',
      en: 'What did we do with what you said last time?',
    },
    when: { schoolTypes: vso },
  },
  {
    id: 'vso-5-O',
    block: 'strength',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat kan {name} nu wat vorig jaar nog niet ging?',
      en: 'What can {name} do now that did not work last year?',
    },
    when: { schoolTypes: vso },
  },
  {
    id: 'vso-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Waarover kan {name} dit jaar zelf leren beslissen?',
      en: 'What can {name} learn to decide alone this year?',
    },
    when: { schoolTypes: vso },
  },
  {
    id: 'vso-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe hoor je van ons wat we met jouw idee doen?',
      en: 'How will you hear from us what we do with your idea?',
    },
    when: { schoolTypes: vso },
  },
];

const specialByProfile: OwnEntry[] = [
  {
    id: 'vso-vervolg-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat doet {name} {atHome} uit zichzelf voor school?',
      en: 'What does {name} do for school {atHome} unprompted?',
    },
    when: { schoolTypes: ['vso_vervolg'] },
  },
  {
    id: 'vso-vervolg-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat leer je makkelijk, en hoe doe je dat?',
      en: 'What do you learn easily, and how do you do it?',
    },
    when: { schoolTypes: ['vso_vervolg'] },
  },
  {
    id: 'vso-vervolg-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je kunnen voordat je naar een volgende school gaat?',
      en: 'What do you want to be able to do before you go to another school?',
    },
    when: { schoolTypes: ['vso_vervolg'] },
  },
  {
    id: 'vso-vervolg-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat heb je nodig als het druk is in de klas, en hoe laat je dat weten?',
      en: 'What do you need when class is busy, and how do you let others know?',
    },
    when: { schoolTypes: ['vso_vervolg'] },
  },
  {
    id: 'vso-vervolg-8-L',
    block: 'decision',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke school wil je een dag meemaken, en wat moet daar goed geregeld zijn?',
      en: 'Which school do you want to try for a day, and what has to be well arranged there?',
    },
    when: { topics: ['vso-outflow'], schoolTypes: ['vso_vervolg'] },
    instead: true,
  },
  {
    id: 'vso-vervolg-8-O',
    block: 'decision',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat heeft {name} op een volgende school nodig, en wat vertelt {name} daar zelf?',
      en: 'What does {name} need at a next school, and what will {name} tell them?',
    },
    when: { topics: ['vso-outflow'], schoolTypes: ['vso_vervolg'] },
    instead: true,
  },
  {
    id: 'vso-arbeid-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welk werk doe je nu graag, op school of op stage?',
      en: 'What work do you like doing now, at school or on placement?',
    },
    when: { schoolTypes: ['vso_arbeid'] },
  },
  {
    id: 'vso-arbeid-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welk werk wil je zonder hulp kunnen doen?',
      en: 'What work do you want to be able to do without help?',
    },
    when: { schoolTypes: ['vso_arbeid'] },
  },
  {
    id: 'vso-arbeid-8-L',
    block: 'decision',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welk werk past bij jou, en wat heb je nodig om het goed te doen?',
      en: 'What work suits you, and what do you need to do it well?',
    },
    when: { topics: ['vso-outflow'], schoolTypes: ['vso_arbeid'] },
    instead: true,
  },
  {
    id: 'vso-arbeid-8-O',
    block: 'decision',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Bij welk werk ziet u {name} de hele dag volhouden?',
      en: 'With what work do you see {name} keep going all day?',
    },
    when: { topics: ['vso-outflow'], schoolTypes: ['vso_arbeid'] },
    instead: true,
  },
  {
    id: 'vso-arbeid-9-O',
    block: 'agreements',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat laat u {name} op weg naar werk of school zelf doen?',
      en: 'What do you let {name} do alone on the way to work or school?',
    },
    when: { schoolTypes: ['vso_arbeid'] },
  },
  {
    id: 'vso-dag-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat vond je deze week fijn op school, en wat niet?',
      en: 'What did you like at school this week, and what not?',
    },
    when: { schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'vso-dag-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Waaraan ziet u dat {name} ergens blij van wordt?',
      en: 'What tells you that something makes {name} happy?',
    },
    when: { schoolTypes: ['vso_dagbesteding'] },
  },
  {
    id: 'vso-dag-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat kun je goed, en wie heeft dat gezien?',
      en: 'What are you good at, and who has seen it?',
    },
    when: { schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'vso-dag-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je zelf leren doen, zonder dat iemand helpt?',
      en: 'What do you want to learn to do without anybody helping?',
    },
    when: { schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'vso-dag-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wie mag je helpen, en hoe laat je merken dat je hulp wilt?',
      en: 'Who may help you, and how do you show that you want help?',
    },
    when: { schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'vso-dag-8-L',
    block: 'decision',
    to: 'student',
    stages: every,
    text: {
      nl: 'Op welke plek voel je je goed, en wat doe je daar graag?',
      en: 'In what place do you feel good, and what do you like doing there?',
    },
    when: { topics: ['vso-outflow'], schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'vso-dag-8-O',
    block: 'decision',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat maakt een dag voor {name} een goede dag?',
      en: 'What makes a day a good day for {name}?',
    },
    when: { topics: ['vso-outflow'], schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'vso-dag-10-L',
    block: 'closing',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat vertel je straks {atHome} over dit gesprek?',
      en: 'What will you tell about this talk {atHome}?',
    },
    when: { schoolTypes: ['vso_dagbesteding'] },
    instead: true,
  },
  {
    id: 'vso-open-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je uitproberen om te ontdekken wat bij je past?',
      en: 'What do you want to try out to discover what suits you?',
    },
    when: { schoolTypes: ['vso_onbekend'] },
  },
  {
    id: 'vso-open-8-L',
    block: 'decision',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat kun je hierna allemaal doen, en wat wil je daarvan eens zien?',
      en: 'What are all the things you could do after this, and which do you want to see?',
    },
    when: { topics: ['vso-outflow'], schoolTypes: ['vso_onbekend'] },
    instead: true,
  },
  {
    id: 'vso-open-8-O',
    block: 'decision',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat mag {name} nog uitproberen voordat er iets vaststaat?',
      en: 'What may {name} still try out before anything is settled?',
    },
    when: { topics: ['vso-outflow'], schoolTypes: ['vso_onbekend'] },
    instead: true,
  },
];

const newcomers: OwnEntry[] = [
  {
    id: 'isk-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat kun je nu in het Nederlands wat eerst niet lukte?',
      en: 'What can you do in Dutch now that did not work before?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-3-O',
    block: 'parents',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat is op deze school anders dan u kende, en wat wilt u daarover weten?',
      en: 'What is different at this school from what you knew, and what would you like to know about it?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-4-L',
    block: 'lookback',
    to: 'student',
    stages: every,
    text: {
      nl: 'Welke afspraak was duidelijk, en welke begreep je niet goed?',
      en: 'Which agreement was clear, and which did you not quite understand?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-5-L',
    block: 'strength',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat kon je al goed voordat je hier kwam, en waar gebruik je dat nu?',
      en: 'What were you already good at before you came here, and where do you use it now?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-5-O',
    block: 'strength',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat kan {name} goed dat hier nog niemand heeft gezien?',
      en: 'What is {name} good at that nobody here has seen yet?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-9-L',
    block: 'agreements',
    to: 'student',
    stages: every,
    text: {
      nl: 'Hoe zeg je deze afspraak in je eigen woorden, in de taal die je wilt?',
      en: 'How do you say this agreement in your own words, in the language you want?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-9-O',
    block: 'agreements',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat heeft u nodig om deze afspraak goed te begrijpen?',
      en: 'What do you need to understand this agreement well?',
    },
    when: { schoolTypes: ['isk'] },
  },
  {
    id: 'isk-10-O',
    block: 'closing',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat is nog niet duidelijk, en wie van school legt het u uit?',
      en: 'What is not clear yet, and who at school will explain it to you?',
    },
    when: { schoolTypes: ['isk'] },
    instead: true,
  },
];

const newcomersByPhase: OwnEntry[] = [
  {
    id: 'isk-begin-1-L',
    block: 'opening',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welkom. Wat wil je ons vandaag vertellen, en wat wil je vragen?',
      en: 'Welcome. What do you want to tell us today, and what do you want to ask?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_begin'] },
    instead: true,
  },
  {
    id: 'isk-begin-2-L',
    block: 'student',
    to: 'student',
    stages: first,
    text: {
      nl: 'Wat vind je fijn op deze school, en wat is nog moeilijk?',
      en: 'What do you like at this school, and what is still difficult?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_begin'] },
    instead: true,
  },
  {
    id: 'isk-begin-6-L',
    block: 'goal',
    to: 'student',
    stages: first,
    text: {
      nl: 'Welke woorden of zinnen wil je over twee weken kunnen gebruiken?',
      en: 'Which words or sentences do you want to be able to use in two weeks?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_begin'] },
    instead: true,
  },
  {
    id: 'isk-begin-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Met welke zin vraag je hulp als je iets niet begrijpt?',
      en: 'With which sentence do you ask for help when you do not understand?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_begin'] },
    instead: true,
  },
  {
    id: 'isk-midden-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'In welke les volg je het Nederlands al goed, en in welke nog niet?',
      en: 'In which lesson can you follow the Dutch well, and in which not yet?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_midden'] },
    instead: true,
  },
  {
    id: 'isk-midden-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je voor de volgende vakantie durven zeggen of vragen in het Nederlands?',
      en: 'What do you want to dare say or ask in Dutch before the next holiday?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_midden'] },
  },
  {
    id: 'isk-midden-7-L',
    block: 'help',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat doe je als je een opdracht niet begrijpt, en wie helpt je dan?',
      en: 'What do you do when you do not understand a task, and who helps you then?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_midden'] },
    instead: true,
  },
  {
    id: 'isk-uit-2-L',
    block: 'student',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat kun je al goed genoeg voor je volgende school, en wat oefen je nog?',
      en: 'What is already good enough for your next school, and what are you still practising?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_uitstroom'] },
    instead: true,
  },
  {
    id: 'isk-uit-6-L',
    block: 'goal',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat wil je kunnen op de eerste dag van je volgende school?',
      en: 'What do you want to be able to do on the first day of your next school?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_uitstroom'] },
    instead: true,
  },
  {
    id: 'isk-uit-6-O',
    block: 'goal',
    to: 'parents',
    stages: every,
    text: {
      nl: 'Wat heeft {name} hier geleerd dat op de volgende school van pas komt?',
      en: 'What did {name} learn here that will be useful at the next school?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_uitstroom'] },
  },
  {
    id: 'isk-uit-10-L',
    block: 'closing',
    to: 'student',
    stages: every,
    text: {
      nl: 'Wat moet je volgende school over je weten, in jouw woorden?',
      en: 'What should your next school know about you, in your words?',
    },
    when: { schoolTypes: ['isk'], attributes: ['isk_uitstroom'] },
    instead: true,
  },
];

export const schoolQuestions: readonly QuestionEntry[] = [
  ...practical,
  ...special,
  ...specialByProfile,
  ...newcomers,
  ...newcomersByPhase,
].map((entry) => ({ ...entry, source: 'design' }));
