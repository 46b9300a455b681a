/** What the demo mentor knows of the demo class: views, points, agreements. Data only; nobody in it exists. */
import type { Outcome, Speaker } from '../../shared/model/facts.ts';
import type { Bilingual } from '../../shared/model/language.ts';

/** Five ratings in the order goals, planning, help, reflection, leading; "-" is not seen. */
export type Ratings = string;

export interface DemoAgreement {
  owner: Speaker;
  outcome: Outcome;
  timesMissed?: number;
  ifPart: Bilingual;
  thenPart: Bilingual;
}
export interface DemoStudent {
  student?: Ratings;
  mentor?: Ratings;
  /** One entry for each parent or carer who gave a view. */
  parents?: readonly { who: Bilingual; ratings: Ratings }[];
  /** The student's own view of the autumn before, to see growth by. */
  before?: Ratings;
  points?: readonly (Bilingual & { by: Speaker })[];
  agreements?: readonly DemoAgreement[];
}

const mother: Bilingual = { nl: 'moeder', en: 'mother' };
const father: Bilingual = { nl: 'vader', en: 'father' };

const weeklyPlan = (outcome: Outcome, timesMissed = 0): DemoAgreement => ({
  owner: 'student',
  outcome,
  timesMissed,
  ifPart: { nl: 'Als het zondagavond zeven uur is', en: 'If it is seven on Sunday evening' },
  thenPart: { nl: 'dan zet ik mijn toetsen in mijn agenda', en: 'then I put my tests in my planner' },
});
const askTeacher = (outcome: Outcome): DemoAgreement => ({
  owner: 'student',
  outcome,
  ifPart: { nl: 'Als ik een som twee keer niet snap', en: 'If I do not get a sum twice' },
  thenPart: { nl: 'dan vraag ik het na de les', en: 'then I ask after the lesson' },
});
const parentsAsk = (outcome: Outcome): DemoAgreement => ({
  owner: 'parents',
  outcome,
  ifPart: { nl: 'Als het vrijdag is', en: 'If it is Friday' },
  thenPart: { nl: 'dan vragen we één keer hoe de week ging', en: 'then we ask once how the week went' },
});
const mentorChecks = (outcome: Outcome): DemoAgreement => ({
  owner: 'mentor',
  outcome,
  ifPart: { nl: 'Als het mentoruur begint', en: 'If the mentor lesson begins' },
  thenPart: {
    nl: 'dan kijken we vijf minuten samen naar de planning',
    en: 'then we look at the plan for five minutes',
  },
});

/** By given name, in the order of the file. */
export const demoStudents: Readonly<Record<string, DemoStudent>> = {
  Roos: {
    student: '33323',
    mentor: '33333',
    parents: [{ who: mother, ratings: '33333' }],
    before: '22212',
    points: [{ by: 'student', nl: 'Ik twijfel tussen N&G en E&M.', en: 'I hesitate between N&G and E&M.' }],
    agreements: [weeklyPlan('kept')],
  },
  Amélie: {
    student: '22212',
    mentor: '22222',
    parents: [{ who: mother, ratings: '22122' }],
    points: [
      {
        by: 'parents',
        nl: 'Wij willen graag een keer gastles geven over ons werk.',
        en: 'We would like to give a guest lesson about our work.',
      },
      {
        by: 'student',
        nl: 'Ik wil leren hoe ik een profiel kies.',
        en: 'I want to learn how to choose a profile.',
      },
    ],
    agreements: [askTeacher('partly')],
  },
  Youssef: {
    student: '44443',
    mentor: '44444',
    parents: [{ who: father, ratings: '44434' }],
    before: '33333',
    points: [
      {
        by: 'student',
        nl: 'Ik wil zelf vertellen waarom ik N&T kies.',
        en: 'I want to explain myself why I choose N&T.',
      },
    ],
    agreements: [weeklyPlan('kept'), askTeacher('kept')],
  },
  Fatima: {
    student: '34333',
    mentor: '32333',
    parents: [{ who: mother, ratings: '32233' }],
    points: [
      { by: 'student', nl: 'Ik wil na de havo naar het vwo.', en: 'I want to go on to vwo after havo.' },
    ],
    agreements: [weeklyPlan('open')],
  },
  Björn: {
    student: '11111',
    mentor: '11121',
    parents: [{ who: father, ratings: '11111' }],
    points: [
      {
        by: 'mentor',
        nl: 'Kleine stap vinden die deze week lukt.',
        en: 'Find a small step that works this week.',
      },
    ],
    agreements: [mentorChecks('partly')],
  },
  Zoë: {
    student: '14223',
    mentor: '31223',
    parents: [{ who: mother, ratings: '32222' }],
    points: [
      { by: 'student', nl: 'Mijn planning is juist goed, vind ik.', en: 'I think my planning is fine.' },
    ],
  },
  Bram: {
    student: '22222',
    mentor: '2-2-1',
    points: [
      { by: 'student', nl: 'Ik weet nog niet wat ik later wil.', en: 'I do not know yet what I want later.' },
    ],
  },
  Inês: {
    student: '22232',
    mentor: '33332',
    parents: [{ who: mother, ratings: '44433' }],
    points: [{ by: 'parents', nl: 'Wat kunnen wij loslaten?', en: 'What can we let go of?' }],
    agreements: [parentsAsk('kept')],
  },
  Sem: {
    student: '21212',
    mentor: '11212',
    parents: [{ who: father, ratings: '21111' }],
    points: [
      { by: 'parents', nl: 'De sleutel van zijn kluisje is kwijt.', en: 'The key of his locker is lost.' },
    ],
    agreements: [weeklyPlan('missed', 2)],
  },
  Chloé: {
    student: '33443',
    mentor: '33333',
    parents: [
      { who: mother, ratings: '33343' },
      { who: father, ratings: '33333' },
    ],
    before: '23222',
    points: [{ by: 'student', nl: 'Ik wil feedback op hoe ik leer.', en: 'I want feedback on how I learn.' }],
    agreements: [askTeacher('kept')],
  },
  Mehmet: {
    student: '2222-',
    points: [
      {
        by: 'student',
        nl: 'Ik wil weten welke vakken bij C&M horen.',
        en: 'I want to know which subjects belong to C&M.',
      },
    ],
  },
  Lieke: {
    student: '22322',
    mentor: '22222',
    parents: [{ who: mother, ratings: '22222' }],
    points: [
      {
        by: 'parents',
        nl: 'Wij rijden graag mee naar de excursie.',
        en: 'We gladly drive along to the excursion.',
      },
    ],
    agreements: [parentsAsk('open')],
  },
  Seán: {
    student: '43333',
    mentor: '33323',
    parents: [{ who: father, ratings: '33333' }],
    points: [
      {
        by: 'student',
        nl: 'Mijn vader kent een stageplek bij een decorbouwer.',
        en: 'My father knows a placement at a set builder.',
      },
    ],
  },
  Anouk: {
    student: '11212',
    mentor: '22222',
    parents: [{ who: mother, ratings: '33323' }],
    points: [
      { by: 'student', nl: 'Ik slaap slecht voor een toetsweek.', en: 'I sleep badly before a test week.' },
    ],
    agreements: [mentorChecks('kept')],
  },
  Jayden: {
    mentor: '12121',
    points: [{ by: 'mentor', nl: 'Wat helpt hem om te beginnen?', en: 'What helps him to start?' }],
    agreements: [weeklyPlan('missed', 1)],
  },
  Noor: {
    student: '44444',
    mentor: '44344',
    parents: [{ who: mother, ratings: '44444' }],
    before: '33233',
    points: [
      {
        by: 'student',
        nl: 'Ik wil afspreken waar ik jullie nog bij nodig heb.',
        en: 'I want to agree what I still need you for.',
      },
    ],
    agreements: [weeklyPlan('kept')],
  },
  Dewi: {
    student: '23222',
    mentor: '22222',
    parents: [{ who: mother, ratings: '22212' }],
    points: [
      {
        by: 'parents',
        nl: 'Wij willen uitleg over haar cijfer voor Frans.',
        en: 'We want an explanation of her mark for French.',
      },
    ],
  },
  Tijn: {
    student: '44423',
    mentor: '21222',
    parents: [{ who: father, ratings: '22222' }],
    points: [
      {
        by: 'student',
        nl: 'Ik wil laten zien wat ik zelf geregeld heb.',
        en: 'I want to show what I arranged myself.',
      },
    ],
    agreements: [askTeacher('open')],
  },
  Loïs: {
    student: '33233',
    mentor: '33333',
    parents: [{ who: mother, ratings: '32233' }],
    agreements: [weeklyPlan('partly')],
  },
  Mila: {
    student: '12111',
    mentor: '11111',
    parents: [{ who: mother, ratings: '22121' }],
    points: [
      { by: 'parents', nl: 'Wij willen afspraken over schermtijd.', en: 'We want rules for screen time.' },
    ],
    agreements: [parentsAsk('partly')],
  },
  Kwame: {
    student: '33322',
    mentor: '33332',
    parents: [{ who: father, ratings: '33223' }],
    points: [
      {
        by: 'student',
        nl: 'Ik wil een open dag van het hbo bezoeken.',
        en: 'I want to visit an open day of an hbo.',
      },
    ],
    agreements: [weeklyPlan('kept')],
  },
  Sanne: {},
  Daan: {
    student: '22222',
    mentor: '22221',
    parents: [{ who: mother, ratings: '12222' }],
    points: [
      {
        by: 'parents',
        nl: 'Er valt veel les uit en daar zijn wij niet blij mee.',
        en: 'Many lessons are cancelled and we are not happy with that.',
      },
    ],
    agreements: [mentorChecks('open')],
  },
  Renée: {
    student: '34434',
    mentor: '33433',
    parents: [{ who: mother, ratings: '34333' }],
    before: '22322',
    points: [
      {
        by: 'student',
        nl: 'Ik wil vertellen wat ik van mijn presentatie leerde.',
        en: 'I want to tell what my talk taught me.',
      },
    ],
  },
  Amir: {
    student: '23232',
    mentor: '22222',
    parents: [{ who: father, ratings: '22232' }],
    points: [
      { by: 'student', nl: 'Ik wil rustiger leren voor wiskunde.', en: 'I want to study maths more calmly.' },
    ],
    agreements: [askTeacher('missed')],
  },
  Femke: {
    student: '44344',
    mentor: '34443',
    parents: [{ who: mother, ratings: '44343' }],
    points: [
      {
        by: 'student',
        nl: 'Ik organiseer zelf de klassenavond als oefening in plannen.',
        en: 'I organise the class evening myself to practise planning.',
      },
    ],
    agreements: [weeklyPlan('kept')],
  },
  Ümit: {
    student: '22122',
    mentor: '22222',
    parents: [{ who: father, ratings: '42222' }],
    points: [
      {
        by: 'mentor',
        nl: 'Hij helpt klasgenoten met Engels; dat is kracht.',
        en: 'He helps classmates with English; that is a strength.',
      },
    ],
    agreements: [weeklyPlan('dropped')],
  },
  Xavi: {
    student: '11122',
    mentor: '12122',
    points: [
      {
        by: 'student',
        nl: 'Ik vind het eng om het gesprek te beginnen.',
        en: 'I find it scary to open the talk.',
      },
    ],
    agreements: [mentorChecks('open')],
  },
};
