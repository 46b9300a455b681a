/** The question bank of domain.md §5, word for word. Ids: block-addressee-stage (L: student, je; O: parents, u). */
import type { QuestionEntry } from './library-entry.ts';

type BankEntry = Omit<QuestionEntry, 'block' | 'source' | 'instead'>;
const withStudent = { studentPresent: true } as const;

const opening: BankEntry[] = [
  {
    id: '1-L1',
    to: 'student',
    stages: [1],
    text: {
      nl: 'Welkom. Dit gesprek gaat over jou. Wat wil je dat we vandaag in elk geval bespreken?',
      en: 'Welcome. This talk is about you. What do you want us to cover today in any case?',
    },
  },
  {
    id: '1-L2',
    to: 'student',
    stages: [2],
    text: {
      nl: 'We hebben {minutes} minuten. Welk van jouw punten zetten we bovenaan?',
      en: 'We have {minutes} minutes. Which of your points goes first?',
    },
  },
  {
    id: '1-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Hoe heb je dit gesprek opgebouwd, en waar wil je aan het eind staan?',
      en: 'How have you set up this talk, and where do you want to be at the end?',
    },
  },
  {
    id: '1-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Jij hebt ons uitgenodigd: wat vraag je van {yourAdults} en wat van mij?',
      en: 'You invited us: what do you ask of {yourAdults}, and what of me?',
    },
    when: { adultsPresent: true },
  },
  {
    id: '1-O12',
    to: 'parents',
    stages: [1, 2],
    text: {
      nl: 'Wat hoopt u dat dit gesprek {name} oplevert?',
      en: 'What do you hope {name} gains from this talk?',
    },
  },
  {
    id: '1-O34',
    to: 'parents',
    stages: [3, 4],
    text: {
      nl: '{name} leidt het gesprek. Wat heeft u nodig om goed mee te luisteren?',
      en: '{name} leads. What do you need in order to listen well?',
    },
    when: withStudent,
  },
];

const student: BankEntry[] = [
  {
    id: '2-L1',
    to: 'student',
    stages: [1],
    text: {
      nl: 'Vertel eens over een moment in de afgelopen weken dat het op school lekker liep. Wat gebeurde er?',
      en: 'Tell us about a moment in recent weeks when school went well. What happened?',
    },
  },
  {
    id: '2-L2',
    to: 'student',
    stages: [2],
    text: {
      nl: 'Wat gaat er volgens jou nu goed, en wat kost je de meeste moeite?',
      en: 'In your view, what goes well now and what takes most effort?',
    },
  },
  {
    id: '2-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Wat wil je ons laten zien waaruit blijkt hoe je ervoor staat?',
      en: 'What do you want to show us that tells where you stand?',
    },
  },
  {
    id: '2-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Hoe beoordeel je deze periode zelf, en wat zou een kritische meekijker zeggen?',
      en: 'How do you judge this period, and what would a critical observer say?',
    },
  },
  {
    id: '2-O12',
    to: 'parents',
    stages: [1, 2],
    text: {
      nl: 'Wat hoort u {name} vertellen dat u nog niet wist?',
      en: 'What do you hear {name} say that is new to you?',
    },
    when: withStudent,
  },
  {
    id: '2-O34',
    to: 'parents',
    stages: [3, 4],
    text: {
      nl: 'Over welk deel van dit verhaal zou u meer willen horen?',
      en: 'Which part of this story would you like to hear more about?',
    },
    when: withStudent,
  },
];

const parents: BankEntry[] = [
  {
    id: '3-O1',
    to: 'parents',
    stages: [1],
    text: {
      nl: 'Wat ziet u {atHome} aan {name} als het over school gaat?',
      en: 'What do you notice in {name} {atHome} when it comes to school?',
    },
  },
  {
    id: '3-O2',
    to: 'parents',
    stages: [2],
    text: {
      nl: 'Waarin ziet u dat {name} {atHome} al dingen zelf regelt?',
      en: 'Where do you see {name} already arranging things {atHome}?',
    },
  },
  {
    id: '3-O3',
    to: 'parents',
    stages: [3],
    text: {
      nl: 'Wat laat u bewust al los, en hoe bevalt dat?',
      en: 'What are you already letting go on purpose, and how is that working?',
    },
  },
  {
    id: '3-O4',
    to: 'parents',
    stages: [4],
    text: {
      nl: 'Waarvan wilt u op de hoogte blijven nu {name} het grotendeels zelf doet?',
      en: 'What would you like to keep hearing about now that {name} does most of it alone?',
    },
  },
  {
    id: '3-L12',
    to: 'student',
    stages: [1, 2],
    text: {
      nl: 'Wat herken je in wat {yourAdults} {vertellen|vertelt}?',
      en: 'What do you recognise in what {yourAdults} {say|says}?',
    },
  },
  {
    id: '3-L34',
    to: 'student',
    stages: [3, 4],
    text: {
      nl: 'Wat {mogen|mag} {yourAdults} van jou loslaten, en wat liever nog niet?',
      en: 'What may {yourAdults} let go of, and what not yet?',
    },
  },
];

const lookback: BankEntry[] = [
  {
    id: '4-L1',
    to: 'student',
    stages: [1],
    text: {
      nl: 'We spraken af: {agreement}. Wat is daarvan gelukt?',
      en: 'We agreed: {agreement}. What part of it worked?',
    },
  },
  {
    id: '4-L2',
    to: 'student',
    stages: [2],
    text: {
      nl: 'Welke afspraak heeft je geholpen, en welke paste niet bij je?',
      en: 'Which agreement helped, and which did not suit you?',
    },
  },
  {
    id: '4-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Wat heb je onderweg zelf veranderd aan het plan, en waardoor?',
      en: 'What did you change in the plan along the way, and what made you?',
    },
  },
  {
    id: '4-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Wat leerden deze afspraken je over hoe jij werkt?',
      en: 'What did these agreements teach you about how you work?',
    },
  },
  {
    id: '4-O12',
    to: 'parents',
    stages: [1, 2],
    text: { nl: 'Wat heeft u van deze afspraak gemerkt?', en: 'What have you noticed of this agreement?' },
  },
  {
    id: '4-O34',
    to: 'parents',
    stages: [3, 4],
    text: {
      nl: 'Hoe was het voor u om dit aan {name} over te laten?',
      en: 'How was it for you to leave this to {name}?',
    },
  },
];

const strength: BankEntry[] = [
  {
    id: '5-L1',
    to: 'student',
    stages: [1],
    text: {
      nl: 'Waar ben je trots op, ook als het klein is?',
      en: 'What are you proud of, even if it is small?',
    },
  },
  {
    id: '5-L2',
    to: 'student',
    stages: [2],
    text: {
      nl: 'Wat kun je nu beter dan {period} geleden, en hoe is dat gekomen?',
      en: 'What can you do better than {period} ago, and how did that come about?',
    },
  },
  {
    id: '5-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Welke kwaliteit zet je in als het tegenzit?',
      en: 'Which quality do you use when things get hard?',
    },
  },
  {
    id: '5-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Waarmee help jij anderen, en wat zegt dat over jou?',
      en: 'How do you help others, and what does that say about you?',
    },
  },
  {
    id: '5-O12',
    to: 'parents',
    stages: [1, 2],
    text: { nl: 'Wanneer was u de laatste tijd trots op {name}?', en: 'When were you last proud of {name}?' },
  },
  {
    id: '5-O34',
    to: 'parents',
    stages: [3, 4],
    text: {
      nl: 'Welke kracht van {name} komt na deze school het meest van pas?',
      en: 'Which strength of {name} will be most useful after this school?',
    },
  },
];

const goal: BankEntry[] = [
  {
    id: '6-L1',
    to: 'student',
    stages: [1],
    text: {
      nl: 'Wat wil je over twee weken kunnen of af hebben?',
      en: 'What do you want to be able to do or have finished in two weeks?',
    },
  },
  {
    id: '6-L2',
    to: 'student',
    stages: [2],
    text: {
      nl: 'Als je één ding mag kiezen om te verbeteren: wat wordt het, en waaraan merk je dat het lukt?',
      en: 'If you choose one thing to improve: what, and how will you notice it works?',
    },
  },
  {
    id: '6-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Welk doel koos je, en wat maakt het voor jou de moeite waard?',
      en: 'Which goal did you choose, and what makes it worth it for you?',
    },
  },
  {
    id: '6-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Hoe past dit doel bij waar je over twee jaar wilt staan, en wat laat je ervoor liggen?',
      en: 'How does this goal fit where you want to be in two years, and what will you leave aside for it?',
    },
  },
  {
    id: '6-O12',
    to: 'parents',
    stages: [1, 2],
    text: {
      nl: 'Wat zou u {name} de komende weken zelf willen zien doen?',
      en: 'What would you like to see {name} do independently in the coming weeks?',
    },
  },
  {
    id: '6-O34',
    to: 'parents',
    stages: [3, 4],
    text: {
      nl: 'Welke vraag van u zou {name} helpen het doel scherper te krijgen?',
      en: 'Which question of yours would help {name} sharpen the goal?',
    },
  },
];

const help: BankEntry[] = [
  {
    id: '7-L1',
    to: 'student',
    stages: [1],
    text: {
      nl: 'Bij wie kun je terecht als je vastloopt, en wat zeg je dan?',
      en: 'Who can you turn to when stuck, and what do you say?',
    },
  },
  {
    id: '7-L2',
    to: 'student',
    stages: [2],
    text: {
      nl: 'Welke hulp werkt bij jou, en welke juist niet?',
      en: 'Which help works for you, and which does not?',
    },
  },
  {
    id: '7-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Waarbij heb je hulp nodig, van wie, en tot wanneer?',
      en: 'What do you need help with, from whom, until when?',
    },
  },
  {
    id: '7-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Wie vraag je om eerlijke feedback, en wanneer?',
      en: 'Whom will you ask for honest feedback, and when?',
    },
  },
  {
    id: '7-O12',
    to: 'parents',
    stages: [1, 2],
    text: {
      nl: 'Hoe kunt u steunen zonder het over te nemen?',
      en: 'How can you support without taking over?',
    },
  },
  {
    id: '7-O34',
    to: 'parents',
    stages: [3, 4],
    text: {
      nl: 'Wat heeft u nodig om met een gerust hart afstand te houden?',
      en: 'What do you need to keep your distance with peace of mind?',
    },
  },
];

const decision: BankEntry[] = [
  {
    id: '8-L1',
    to: 'student',
    stages: [1],
    text: {
      nl: 'Welke keuze komt er aan, en wat weet je er al van?',
      en: 'Which choice is coming, and what do you already know about it?',
    },
  },
  {
    id: '8-L2',
    to: 'student',
    stages: [2],
    text: {
      nl: 'Wat spreekt je aan in {option}, en wat wil je nog uitzoeken?',
      en: 'What appeals to you in {option}, and what do you still want to find out?',
    },
  },
  {
    id: '8-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Welke mogelijkheden heb je vergeleken, en waarop?',
      en: 'Which options did you compare, and on what grounds?',
    },
  },
  {
    id: '8-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Wat is je besluit, wat is plan B, en wie moet dit nog weten?',
      en: 'What is your decision, what is plan B, and who needs to know?',
    },
  },
  {
    id: '8-O12',
    to: 'parents',
    stages: [1, 2],
    text: {
      nl: 'Welke talenten van {name} zouden in deze keuze mee moeten tellen?',
      en: 'Which talents of {name} should count in this choice?',
    },
  },
  {
    id: '8-O34',
    to: 'parents',
    stages: [3, 4],
    text: {
      nl: 'Welke wens of zorg wilt u meegeven zonder de keuze over te nemen?',
      en: 'Which wish or worry do you want to pass on without taking over the choice?',
    },
  },
];

const agreements: BankEntry[] = [
  {
    id: '9-L1',
    to: 'student',
    stages: [1],
    text: {
      nl: 'Wat ga je doen, wanneer begin je, en wie vraagt ernaar?',
      en: 'What will you do, when do you start, and who will ask about it?',
    },
  },
  {
    id: '9-L2',
    to: 'student',
    stages: [2],
    text: {
      nl: 'Hoe maak jij deze zin af: "Als …, dan doe ik …"?',
      en: 'How do you finish this: "If …, then I will …"?',
    },
  },
  {
    id: '9-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Hoe houd je zelf bij of het werkt, en wanneer stel je bij?',
      en: 'How will you track whether it works, and when will you adjust?',
    },
  },
  {
    id: '9-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Wat leg je vast, en hoe laat je ons weten hoe het loopt?',
      en: 'What do you put on paper, and how will you let us know how it goes?',
    },
  },
  {
    id: '9-O12',
    to: 'parents',
    stages: [1, 2],
    text: {
      nl: 'Wat spreekt u met {name} af, en wanneer stopt die steun weer?',
      en: 'What do you agree with {name}, and when does that support end?',
    },
  },
  {
    id: '9-O34',
    to: 'parents',
    stages: [3, 4],
    text: { nl: 'Wat laat u vanaf nu aan {name} over?', en: 'What do you leave to {name} from now on?' },
  },
];

const closing: BankEntry[] = [
  {
    id: '10-L1',
    to: 'student',
    stages: [1],
    text: { nl: 'Wat onthoud je van dit gesprek?', en: 'What will you remember from this talk?' },
  },
  {
    id: '10-L2',
    to: 'student',
    stages: [2],
    text: { nl: 'Wat was voor jou het nuttigste moment?', en: 'What was the most useful moment for you?' },
  },
  {
    id: '10-L3',
    to: 'student',
    stages: [3],
    text: {
      nl: 'Vat eens samen: wat neem je mee, en wat bleef liggen?',
      en: 'Sum up: what do you take away, and what was left?',
    },
  },
  {
    id: '10-L4',
    to: 'student',
    stages: [4],
    text: {
      nl: 'Hoe vond je dat je het gesprek leidde, en wat probeer je de volgende keer?',
      en: 'How did you lead this talk, and what will you try next time?',
    },
  },
  {
    id: '10-O12',
    to: 'parents',
    stages: [1, 2],
    text: {
      nl: 'Waarover gaat u geruster naar huis, en wat blijft nog open?',
      en: 'What reassures you, and what is still open?',
    },
  },
  {
    id: '10-O34',
    to: 'parents',
    stages: [3, 4],
    text: {
      nl: 'Wat wilt u {name} meegeven over hoe het gesprek ging?',
      en: 'What would you tell {name} about how the talk went?',
    },
  },
];

const difference: BankEntry[] = [
  {
    id: 'V-L',
    to: 'student',
    stages: [1, 2, 3, 4],
    text: {
      nl: 'Wij zien dit verschillend. Kun je een voorbeeld geven van hoe jij het ziet?',
      en: 'We see this differently. Can you give an example of how you see it?',
    },
  },
  {
    id: 'V-O',
    to: 'parents',
    stages: [1, 2, 3, 4],
    text: {
      nl: 'Wat ziet u {atHome} dat wij op school misschien missen?',
      en: 'What do you see {atHome} that we may miss at school?',
    },
  },
  {
    id: 'V-A',
    to: 'student',
    stages: [1, 2, 3, 4],
    text: {
      nl: 'Wat zou ieder van ons over zes weken moeten zien om het eens te zijn?',
      en: 'What would each of us need to see in six weeks to agree?',
    },
  },
];

const inBlock = (block: QuestionEntry['block'], entries: BankEntry[]): QuestionEntry[] =>
  entries.map((entry) => ({ ...entry, block, source: 'domain.md §5' }));

export const bankQuestions: readonly QuestionEntry[] = [
  ...inBlock('opening', opening),
  ...inBlock('student', student),
  ...inBlock('parents', parents),
  ...inBlock('lookback', lookback),
  ...inBlock('strength', strength),
  ...inBlock('goal', goal),
  ...inBlock('help', help),
  ...inBlock('decision', decision),
  ...inBlock('agreements', agreements),
  ...inBlock('closing', closing),
  ...inBlock('difference', difference),
];
