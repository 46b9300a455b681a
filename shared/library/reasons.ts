/**
 * Why an item stands where it stands, for the mentor: one sentence per rule. The keys are the ids of the rules.
 * Words only, never the numbers of anybody's view.
 */
import type { Bilingual } from '../model/language.ts';

export const reasons = {
  'block.opening': {
    nl: 'Iedereen hoort eerst waar het om gaat en hoe laat het klaar is; dat geeft rust.',
    en: 'Everybody first hears what it is about and when it ends; that gives calm.',
  },
  'block.student': {
    nl: '{name} spreekt als eerste, vóór de volwassenen.',
    en: '{name} speaks first, before the adults.',
  },
  'block.student-absent': {
    nl: '{name} is er niet bij; toch begint het gesprek met wat {name} zelf zou zeggen.',
    en: '{name} is not there; still the talk starts with what {name} would say.',
  },
  'block.parents': {
    nl: 'Wat er {atHome} te zien is, ziet school niet; dat hoort op tafel.',
    en: 'What shows {atHome} is not seen at school; it belongs on the table.',
  },
  'block.lookback': {
    nl: 'Er staan nog afspraken open. Door erop terug te komen, telt een afspraak.',
    en: 'Agreements are still open. Coming back to it makes an agreement count.',
  },
  'block.lookback-without-agreements': {
    nl: 'Er staan geen afspraken open; die tijd gaat naar het eerste woord.',
    en: 'No agreements are open; that time goes to the first word.',
  },
  'block.lookback-in-student': {
    nl: 'In tien minuten met een besluit past de terugblik in het eerste woord.',
    en: 'In ten minutes with a decision the look back fits into the first word.',
  },
  'block.start-no-lookback': {
    nl: 'Een startgesprek blikt niet terug en besluit nog niets; die tijd gaat naar kennismaken.',
    en: 'A start talk does not look back and decides nothing yet; that time goes to getting to know each other.',
  },
  'block.strength': {
    nl: 'In elk gesprek komt minstens één kracht van {name} op tafel.',
    en: 'In every talk at least one strength of {name} comes to the table.',
  },
  'block.strength-in-student': {
    nl: 'In tien minuten zit de kracht van {name} in dit eerste woord.',
    en: 'In ten minutes the strength of {name} is part of this first word.',
  },
  'strength.agreed': {
    nl: 'Hierover zijn jullie het eens, en het gaat goed: {dimensions}.',
    en: 'You agree about this, and it goes well: {dimensions}.',
  },
  'strength.kept-agreement': {
    nl: 'Er is een afspraak gelukt: noem dat.',
    en: 'An agreement was kept: say so.',
  },
  'strength.partly-kept': {
    nl: 'Een afspraak lukte voor een deel: noem het deel dat lukte.',
    en: 'An agreement was kept for a part: name the part that worked.',
  },
  'block.goal': {
    nl: 'In elk gesprek kiest {name} een eigen doel, of stelt het bij.',
    en: 'In every talk {name} chooses or adjusts a goal.',
  },
  'block.goal-absent': {
    nl: '{name} kiest het doel later zelf; dit gesprek bereidt die keuze voor.',
    en: '{name} chooses the goal later; this talk prepares that choice.',
  },
  'goal.next-mentor': {
    nl: 'Bij een overgangsgesprek staat hier wat de volgende mentor moet weten, in de woorden van {name}.',
    en: 'In a transition talk this is what the next mentor should know, in the words of {name}.',
  },
  'goal.next-mentor-in-closing': {
    nl: 'Het verschil van beeld staat op de plaats van het doel; de boodschap aan de volgende mentor komt daarom hier.',
    en: 'The difference takes the place of the goal; so the message to the next mentor comes here.',
  },
  'block.nothing-due': {
    nl: 'Nu speelt er geen besluit voor dit type en jaar; die tijd gaat naar het doel.',
    en: 'No decision is due for this type and year; that time goes to the goal.',
  },
  'block.help': {
    nl: 'Een doel zonder hulp die past, blijft een voornemen.',
    en: 'A goal without fitting help stays an intention.',
  },
  'block.help-in-goal': {
    nl: 'De vraag naar hulp zit hier bij het doel, omdat er geen eigen minuut voor is.',
    en: 'The question about help sits with the goal here, as there is no minute of its own for it.',
  },
  'due.window': {
    nl: '{name}: {type}{yearPart}. {why} {when}',
    en: '{name}: {type}{yearPart}. {why} {when}',
  },
  'decision.one-step': {
    nl: 'Tien minuten is kort voor een besluit: alleen de volgende stap komt aan bod.',
    en: 'Ten minutes is short for a decision: only the next step is covered.',
  },
  'difference.spread': {
    nl: '{who} kijken verschillend naar {dimensions}. Een verschil is een onderwerp, geen fout.',
    en: '{who} look differently at {dimensions}. A difference is a topic, not a mistake.',
  },
  'difference.after-words': {
    nl: '{who} kijken ver uit elkaar naar {dimensions}. Een verschil is een onderwerp, geen fout: het komt direct na de eerste woorden.',
    en: '{who} are far apart about {dimensions}. A difference is a topic, not a mistake: it comes right after the first words.',
  },
  'difference.merged': {
    nl: 'Op drie of meer punten wijst het verschil dezelfde kant op; het is daarom één onderwerp.',
    en: 'On three or more points the difference goes the same way; so it is one topic.',
  },
  'difference.takes-minutes': {
    nl: 'De minuten komen van doel en hulp.',
    en: 'The minutes come from goal and help.',
  },
  'difference.replaces-goal': {
    nl: 'In tien minuten staat dit op de plaats van het doel.',
    en: 'In ten minutes this takes the place of the goal.',
  },
  'block.agreements': {
    nl: 'Elk gesprek eindigt met wat wie doet, en wanneer.',
    en: 'Every talk ends with who does what, and when.',
  },
  'agreements.limit': {
    nl: 'Hoogstens {limit} bij {minutes} minuten in de fase "{stage}": met weinig afspraken lukt er meer.',
    en: 'At most {limit} in {minutes} minutes at the stage "{stage}": with few agreements more of them are kept.',
  },
  'agreements.missed-twice': {
    nl: 'Een afspraak lukte twee keer niet: die wordt kleiner of verdwijnt.',
    en: 'An agreement did not work twice: it gets smaller or goes.',
  },
  'agreements.partly': {
    nl: 'Een afspraak lukte voor een deel. Dat telt: kijk eerst wat er wel lukte.',
    en: 'An agreement was kept for a part. That counts: first look at what worked.',
  },
  'block.closing': {
    nl: '{name} vat samen: zo is te horen wat er bleef hangen.',
    en: '{name} sums up: that shows what stuck.',
  },
  'block.closing-absent': {
    nl: 'Spreek af hoe {name} hoort wat hier is gezegd.',
    en: 'Agree how {name} hears what was said here.',
  },
  'parents.absent': {
    nl: 'Zonder {theAdults} aan tafel gaat die tijd naar {name} en naar het doel.',
    en: 'Without {theAdults} at the table that time goes to {name} and to the goal.',
  },
  'points.student': {
    nl: '{name} bracht zelf iets in; dat krijgt hier de ruimte.',
    en: '{name} brought something up; it gets room here.',
  },
  'points.parents': {
    nl: 'Er kwam een punt van {theAdults}; dat krijgt hier de ruimte.',
    en: 'A point came from {theAdults}; it gets room here.',
  },
  'points.mentor': {
    nl: 'Jij bracht zelf iets in; dat krijgt hier de ruimte.',
    en: 'You brought something up; it gets room here.',
  },
  'stage.median': {
    nl: 'Fase "{stage}": het midden van wat jullie op de vijf punten zien.',
    en: 'Stage "{stage}": the middle of what you see on the five points.',
  },
  'stage.cap': {
    nl: 'Fase "{stage}": één punt blijft nog achter, daarom is de fase niet hoger.',
    en: 'Stage "{stage}": one point lags behind, so the stage is not higher.',
  },
  'stage.none': {
    nl: 'Er zijn nog geen beelden ingevuld; daarom voorlopig de fase "{stage}".',
    en: 'No views were filled in yet; so for now the stage "{stage}".',
  },
  'stage.override': {
    nl: 'Fase "{stage}": zo heb jij het zelf ingeschat.',
    en: 'Stage "{stage}": that is your own judgement.',
  },
  'lead.minimum': {
    nl: 'Gesprek leiden: "{lead}". {leadText}',
    en: 'Leading the talk: "{lead}". {leadText}',
  },
} as const satisfies Record<string, Bilingual>;
export type ReasonRule = keyof typeof reasons;

/** Who leads, by lead stage (domain.md §3). */
export const leadTexts: readonly Bilingual[] = [
  {
    nl: 'Jij leidt; {name} opent met één voorbereid punt.',
    en: 'You lead; {name} opens with one prepared point.',
  },
  {
    nl: '{name} en jij wisselen af; {name} leidt het eerste woord en het stuk over wat goed gaat.',
    en: '{name} and you take turns; {name} leads the first word and the part about what goes well.',
  },
  { nl: '{name} leidt; jij bewaakt de tijd.', en: '{name} leads; you guard the time.' },
  {
    nl: '{name} bepaalt de agenda en leidt; jij bent te gast.',
    en: '{name} sets the agenda and leads; you are a guest.',
  },
];
export const leadWithoutStudent: Bilingual = {
  nl: 'Nu {name} er niet is, leid jij.',
  en: 'As {name} is not there, you lead.',
};

/** When a due topic plays, from the dates in `due-dates.ts`. */
export const windowTexts = {
  always: { nl: 'Dit speelt het hele schooljaar.', en: 'This runs all school year.' },
  open: {
    nl: 'Dit speelt van {from} tot en met {to}.',
    en: 'This runs from {from} up to and including {to}.',
  },
  soon: { nl: 'Dit begint op {from}.', en: 'This starts on {from}.' },
} as const satisfies Record<string, Bilingual>;

/** The mentor in a list of people ("Bram, de ouders en jij"). */
export const you: Bilingual = { nl: 'jij', en: 'you' };
