/**
 * The ownership scale as sentences to choose from: five dimensions, four stages, in the words of who answers.
 * Texts only: computing a stage from the answers is done elsewhere.
 *
 * Source: domain.md §3 "Scale: four stages". `{name}` is the student's given name. The student reads the first
 * person (je), parents are addressed with u, the mentor with je.
 */
import type { Bilingual } from '../model/language.ts';
import type { Dimension, Rater, Stage } from '../model/views.ts';

/** The same observation, as each of the three says it. */
export type RubricCell = Readonly<Record<Rater, Bilingual>>;

/** A sentence about the student that parents and mentor read alike. */
const alike = (student: Bilingual, others: Bilingual): RubricCell => ({
  student,
  parent: others,
  mentor: others,
});

export const rubric: Readonly<Record<Dimension, Readonly<Record<Stage, RubricCell>>>> = {
  goals: {
    1: {
      student: {
        nl: 'Mijn doel komt van anderen. Als je ernaar vraagt, kan ik het noemen.',
        en: 'My goal comes from others. I can name it when you ask.',
      },
      parent: {
        nl: 'Het doel komt van volwassenen. Als u ernaar vraagt, kan {name} het noemen.',
        en: 'The goal comes from adults. {name} can name it when you ask.',
      },
      mentor: {
        nl: 'Het doel komt van volwassenen. Als je ernaar vraagt, kan {name} het noemen.',
        en: 'The goal comes from adults. {name} can name it when you ask.',
      },
    },
    2: alike(
      {
        nl: 'Ik kies een doel uit een paar die anderen bedenken.',
        en: 'I pick a goal from a few that others think of.',
      },
      {
        nl: '{name} kiest een doel uit een paar die anderen bedenken.',
        en: '{name} picks a goal from a few that others think of.',
      },
    ),
    3: alike(
      {
        nl: 'Ik bedenk zelf een doel en kan uitleggen waarom ik dat kies.',
        en: 'I set a goal in my own words and can say why I choose it.',
      },
      {
        nl: '{name} bedenkt zelf een doel en legt uit waarom.',
        en: '{name} sets a goal in own words and says why.',
      },
    ),
    4: alike(
      {
        nl: 'Ik stel zelf doelen, kies wat voorgaat, pas ze aan en weet waar ze later goed voor zijn.',
        en: 'I set my own goals, choose what comes first, adapt them and know what they are for later.',
      },
      {
        nl: '{name} stelt zelf doelen, kiest wat voorgaat, past ze aan en weet waar ze later goed voor zijn.',
        en: '{name} sets goals, chooses what comes first, adapts them and knows what they are for later.',
      },
    ),
  },
  planning: {
    1: alike(
      { nl: 'Ik begin na een herinnering.', en: 'I start after a reminder.' },
      { nl: '{name} begint na een herinnering.', en: '{name} starts after a reminder.' },
    ),
    2: alike(
      {
        nl: 'Ik maak met hulp een planning en houd me er voor ongeveer de helft aan.',
        en: 'I plan with help and keep to about half of it.',
      },
      {
        nl: '{name} maakt met hulp een planning en houdt zich er voor ongeveer de helft aan.',
        en: '{name} plans with help and keeps to about half of it.',
      },
    ),
    3: alike(
      {
        nl: 'Ik plan mijn eigen week. Een volwassene ziet de planning daarna.',
        en: 'I plan my own week. An adult sees the plan afterwards.',
      },
      {
        nl: '{name} plant zelf de week. Een volwassene ziet de planning daarna.',
        en: '{name} plans the week alone. An adult sees the plan afterwards.',
      },
    ),
    4: alike(
      {
        nl: 'Ik plan, merk het als ik achterloop en los dat op zonder dat iemand het vraagt.',
        en: 'I plan, notice when I fall behind and repair it without being asked.',
      },
      {
        nl: '{name} plant, merkt achterstand op en lost die op zonder dat iemand het vraagt.',
        en: '{name} plans, notices falling behind and repairs it without being asked.',
      },
    ),
  },
  help: {
    1: alike(
      {
        nl: 'Als ik vastloop, wacht ik af of laat ik het niet merken.',
        en: 'When I am stuck, I wait or do not let it show.',
      },
      {
        nl: 'Bij vastlopen wacht {name} af of laat het niet merken.',
        en: 'When stuck, {name} waits or does not let it show.',
      },
    ),
    2: alike(
      {
        nl: 'Ik vraag om hulp als iemand me daarnaar vraagt.',
        en: 'I ask for help when someone invites me to.',
      },
      {
        nl: '{name} vraagt om hulp als iemand daarnaar vraagt.',
        en: '{name} asks for help when someone invites it.',
      },
    ),
    3: alike(
      {
        nl: 'Ik vraag op tijd om hulp, en aan de juiste persoon.',
        en: 'I ask for help in time, and ask the right person.',
      },
      {
        nl: '{name} vraagt op tijd om hulp, en aan de juiste persoon.',
        en: '{name} asks for help in time, and asks the right person.',
      },
    ),
    4: alike(
      {
        nl: 'Ik vraag wat anderen van mijn werk vinden, ook als het goed gaat.',
        en: 'I ask what others think of my work, also when things go well.',
      },
      {
        nl: '{name} vraagt wat anderen van het werk vinden, ook als het goed gaat.',
        en: '{name} asks what others think of the work, also when things go well.',
      },
    ),
  },
  reflection: {
    1: alike(
      {
        nl: 'Ik zeg dat het goed of slecht ging. Dat kwam dan door iets buiten mij.',
        en: 'I say it went well or badly. The cause was something outside me.',
      },
      {
        nl: '{name} zegt dat het goed of slecht ging, en noemt een oorzaak van buiten.',
        en: '{name} says it went well or badly, and names a cause from outside.',
      },
    ),
    2: alike(
      {
        nl: 'Als iemand doorvraagt, kan ik zeggen wat goed ging.',
        en: 'When someone asks on, I can say what went well.',
      },
      {
        nl: 'Als iemand doorvraagt, noemt {name} wat goed ging.',
        en: 'When someone asks on, {name} names what went well.',
      },
    ),
    3: alike(
      {
        nl: 'Ik vertel wat mijn eigen aandeel was, met een voorbeeld.',
        en: 'I tell what my own part was, with an example.',
      },
      {
        nl: '{name} vertelt wat het eigen aandeel was, met een voorbeeld.',
        en: '{name} tells what the own part was, with an example.',
      },
    ),
    4: alike(
      {
        nl: 'Ik vergelijk wat ik probeerde en weet daardoor wat ik de volgende keer doe.',
        en: 'I compare what I tried and so know what to do next time.',
      },
      {
        nl: '{name} vergelijkt pogingen en maakt daar een regel van voor de volgende keer.',
        en: '{name} compares attempts and draws a rule from them for next time.',
      },
    ),
  },
  leading: {
    1: alike(
      {
        nl: 'In een gesprek over school antwoord ik in een paar woorden.',
        en: 'In a talk about school I answer in a few words.',
      },
      {
        nl: '{name} antwoordt in een gesprek over school in een paar woorden.',
        en: 'In a talk about school {name} answers in a few words.',
      },
    ),
    2: alike(
      {
        nl: 'Ik vertel één deel dat ik heb voorbereid.',
        en: 'I present one part that I prepared.',
      },
      {
        nl: '{name} vertelt één voorbereid deel.',
        en: '{name} presents one prepared part.',
      },
    ),
    3: alike(
      {
        nl: 'Ik leid de meeste delen van het gesprek. Een volwassene let op de tijd.',
        en: 'I lead most parts of the talk. An adult watches the time.',
      },
      {
        nl: '{name} leidt de meeste delen van het gesprek. Een volwassene let op de tijd.',
        en: '{name} leads most parts of the talk. An adult watches the time.',
      },
    ),
    4: alike(
      {
        nl: 'Ik maak de agenda, leid het gesprek en vraag thuis en mijn mentor wat zij willen inbrengen.',
        en: 'I set the agenda, lead the talk and ask home and my mentor for their input.',
      },
      {
        nl: '{name} maakt de agenda, leidt het gesprek en vraagt thuis en de mentor om inbreng.',
        en: '{name} sets the agenda, leads the talk and asks home and the mentor for input.',
      },
    ),
  },
};

/** The question above the sentences. Six weeks: domain.md §3. */
export const rubricQuestion: RubricCell = {
  student: {
    nl: 'Welke zin past het best bij jou, als je kijkt naar de laatste zes weken?',
    en: 'Which sentence fits you best, looking at the last six weeks?',
  },
  parent: {
    nl: 'Wat heeft u in de laatste zes weken van {name} gezien?',
    en: 'What have you seen of {name} in the last six weeks?',
  },
  mentor: {
    nl: 'Wat heb je in de laatste zes weken van {name} gezien?',
    en: 'What have you seen of {name} in the last six weeks?',
  },
};

/** The answer that leaves the dimension empty: better than a guess. */
export const rubricNotSeen: RubricCell = {
  student: {
    nl: 'Niet gezien: dit kwam in de laatste zes weken niet voor.',
    en: 'Not seen: this did not come up in the last six weeks.',
  },
  parent: {
    nl: 'Niet gezien: hierover kan ik nu niets zeggen.',
    en: 'Not seen: I cannot say anything about this now.',
  },
  mentor: {
    nl: 'Niet gezien: hierover kan ik nu niets zeggen.',
    en: 'Not seen: I cannot say anything about this now.',
  },
};
