/** The heads of the library's parts and groups, and the choice itself, in one language. Made from the data; chooses nothing. */
import { dueTopics } from '../library/due-topics.ts';
import { reasons } from '../library/reasons.ts';
import { Block } from '../model/agenda.ts';
import { Occasion, slotLengths } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import type { LibraryChoice } from '../model/library-choice.ts';
import type { Stage } from '../model/views.ts';
import { library } from '../text/library-browser.ts';
import { terms } from '../text/terms.ts';
import type { GroupHeading } from './browse-library.ts';
import { monthInWords } from './date-in-words.ts';
import { aheadDays } from './due-topics.ts';
import { fillForReview } from './fill-for-review.ts';
import { itemLead } from './item-lead.ts';
import { capitalise, joinWords } from './join-words.ts';
import type { LibraryPartId } from './library-entries.ts';
import { planMinutes } from './minutes.ts';
import { usesLeadStage } from './pick-questions.ts';

export function headingInWords(heading: GroupHeading, language: Language): string {
  const text = library[language];
  if (heading.by === 'none') return '';
  if (heading.by === 'topics')
    return capitalise(
      joinWords(
        [
          ...new Set(
            dueTopics.filter(({ id }) => heading.ids.includes(id)).map(({ title }) => title[language]),
          ),
        ],
        language,
      ),
    );
  if (heading.by === 'occasions') {
    const names = Occasion.options
      .filter((one) => heading.ids.includes(one))
      .map((one) => terms[language].occasion[one]);
    return capitalise(joinWords(names, language));
  }
  if (heading.by === 'block')
    return Block.options
      .filter((one) => heading.ids.includes(one))
      .map((one) => text.parts[one])
      .join(', ');
  return text.groups[heading.by];
}

const everybody = {
  occasion: 'voortgang',
  schoolType: 'onbekend',
  attributes: [],
  studentPresent: true,
  adultsPresent: true,
  age: 'minor',
  lookback: 'other',
} as const;

/** "Leidt: mentor (fase 1), samen (fase 2), leerling (fase 3 en 4)." */
function leadInWords(block: Block, stage: Stage | null, language: Language): string {
  const text = library[language];
  const stages: readonly Stage[] = stage === null ? [1, 2, 3, 4] : [stage];
  const byLead = Map.groupBy(stages, (one) => itemLead(block, one, everybody));
  const leads = [...byLead].map(([lead, led]) =>
    byLead.size === 1
      ? terms[language].lead[lead]
      : text.leadAt(terms[language].lead[lead], text.stages(joinWords(led.map(String), language))),
  );
  return text.lead(leads.join(', '));
}

/** Of an ordinary talk: everybody there, agreements to look back on, a decision due; a difference only for its own block. */
function minutesInWords(block: Block, occasion: Occasion | null, language: Language): string {
  const text = library[language];
  const of = slotLengths.map((minutes) => {
    const planned = planMinutes({
      minutes,
      occasion: occasion ?? everybody.occasion,
      openAgreements: true,
      adultsPresent: true,
      decisions: 1,
      differences: block === 'difference' ? 1 : 0,
    });
    const own =
      block === 'difference'
        ? planned.differences[0]
        : block === 'decision'
          ? planned.decisions[0]
          : planned.blocks[block];
    return text.minutesOf(own ?? 0, minutes);
  });
  return text.minutes(of.join(' · '));
}

const reasonOf = new Map(Object.entries(reasons));

/** What holds for a whole part: why it is there, who leads it and how long it takes. */
export function partInWords(part: LibraryPartId, choice: LibraryChoice, language: Language): string[] {
  const text = library[language];
  const block = Block.options.find((one) => one === part);
  if (block === undefined) return part === 'topics' ? [text.ahead(aheadDays / 7)] : [];
  const reason = reasonOf.get(`block.${block}`);
  return [
    ...(reason === undefined ? [] : [text.why(fillForReview(reason[language], language))]),
    [
      leadInWords(block, choice.stage, language),
      minutesInWords(block, choice.occasion, language),
      ...(usesLeadStage(block) && choice.stage === null ? [text.stageHint] : []),
    ].join(' '),
  ];
}

/** "havo · leerjaar 3 · februari", or that it is the whole library. */
export function choiceInWords(choice: LibraryChoice, language: Language): string {
  const { schoolType, year, stage, occasion, month, to } = choice;
  const words = terms[language];
  const text = library[language];
  const parts = [
    ...(schoolType === null ? [] : [words.schoolType[schoolType]]),
    ...(year === null ? [] : [words.year(year)]),
    ...(stage === null ? [] : [`${text.stages(String(stage))} ${words.stage[stage]}`]),
    ...(occasion === null ? [] : [words.occasion[occasion]]),
    ...(month === null ? [] : [monthInWords(month, language)]),
    ...(to === null ? [] : [text.forWhom[to]]),
  ];
  return parts.length === 0 ? text.wholeLibrary : parts.join(' · ');
}
