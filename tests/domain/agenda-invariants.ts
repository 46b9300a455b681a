/** What has to hold for every agenda (design §4). Written apart from the rules: no rule of the engine is called here. */
import { dueWindows } from '../../shared/library/due-dates.ts';
import { dueTopics } from '../../shared/library/due-topics.ts';
import { questions } from '../../shared/library/questions.ts';
import type { PlannedAgenda, PlannedItem } from '../../shared/model/agenda.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';

const forUs = /\b(u|uw|uzelf)\b/iu;
const forYou = /\b(je|jij|jou|jouw|jullie|jezelf)\b/iu;
/** The list of domain.md §5. */
const forbidden =
  /waarom heb je niet|\bje moet\b|u moet thuis|\blui\b|\bzwak\b|\bkan niet\b|\blazy\b|\bweak\b|\byou must\b/iu;
const closed =
  /^(heb|ben|ga|doe|wil|kun|weet|vind|is|heeft|bent|gaat|wilt|kunt|do|did|are|is|have|will|can|could) /iu;
const unfinished = /[{}]|undefined|NaN|null/u;

const limitByMinutes: Record<number, number> = { 10: 1, 15: 2, 20: 2, 30: 3, 45: 3 };
const limitByStage: Record<number, number> = { 1: 1, 2: 2, 3: 3, 4: 3 };

const strengthIds = new Set(questions.filter(({ block }) => block === 'strength').map(({ id }) => id));

/** Independent of the engine's own dates: by the calendar, day by day. */
const windowCache = new Map<string, boolean>();
function isDueOn(window: keyof typeof dueWindows, day: string): boolean {
  const key = `${window} ${day}`;
  const known = windowCache.get(key);
  if (known !== undefined) return known;
  const { span } = dueWindows[window];
  let due = span === null;
  if (span !== null)
    for (let ahead = 0; ahead <= 56 && !due; ahead++) {
      const later = new Date(Date.parse(`${day}T12:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10);
      if (ahead > 0 && later.endsWith('-08-01')) break;
      const monthDay = later.slice(5);
      due =
        span.from <= span.to
          ? monthDay >= span.from && monthDay <= span.to
          : monthDay >= span.from || monthDay <= span.to;
    }
  windowCache.set(key, due);
  return due;
}

function ageOf({ day, student }: AgendaFacts): number | null {
  if (student.birthDay === null) return student.attributes.includes('18+') ? 18 : null;
  return Math.floor(
    (Number(day.replaceAll('-', '')) - Number(student.birthDay.replaceAll('-', ''))) / 10_000,
  );
}

/** Whether parents, carers or guardian may have a part in it (domain.md §6). */
export function adultsTakePart(facts: AgendaFacts): boolean {
  const there = facts.present.some((who) => who !== 'student' && who !== 'mentor');
  const { permission } = facts.family;
  const recorded = permission === true || (typeof permission === 'string' && permission <= facts.day);
  return there && ((ageOf(facts) ?? 0) < 18 || recorded);
}

/** The walk meets the same few thousand texts millions of times. */
function remember<T>(judge: (text: string) => T): (text: string) => T {
  const judged = new Map<string, T>();
  return (text) => {
    const known = judged.get(text);
    if (known !== undefined) return known;
    const answer = judge(text);
    judged.set(text, answer);
    return answer;
  };
}

const isPlain = remember((text) => text !== '' && !unfinished.test(text));
const isForMentor = remember((text) => isPlain(text) && !forUs.test(text));
const hasNumber = remember((text) => /\d/u.test(text));
const problemOf = remember((text) =>
  !isPlain(text) || !text.endsWith('?')
    ? 'an unfinished text'
    : forbidden.test(text)
      ? 'a forbidden word'
      : closed.test(text)
        ? 'a closed question'
        : '',
);
const saysYou = remember((text) => forYou.test(text));
const saysU = remember((text) => forUs.test(text));

function checkItem(item: PlannedItem, facts: AgendaFacts): string[] {
  const found: string[] = [];
  const student = facts.present.includes('student');
  const adults = adultsTakePart(facts);
  const wrong = (problem: string): void => {
    found.push(`${item.id}: ${problem}`);
  };
  if (item.minutes < 1 || !Number.isInteger(item.minutes)) wrong(`${item.minutes} minutes`);
  if (!isPlain(item.title)) wrong(`title "${item.title}"`);
  if (item.because.length === 0) wrong('no reason');
  for (const { rule, text } of item.because) {
    if (!isPlain(text)) wrong(`reason "${text}"`);
    if (hasNumber(text) && /^(stage|difference|strength|lead)\./u.test(rule)) wrong(`a number in "${text}"`);
  }
  if (item.lead === 'student' && !student) wrong('led by an absent student');
  if (item.lead === 'parents' && !adults) wrong('led by absent adults');
  if (item.questions.length > 3) wrong('too many questions');
  if ((student || adults) && item.questions.length === 0) wrong('no question');
  const ids = [...item.questions, ...item.alternatives].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) wrong('the same question twice');
  for (const { to, text, id } of [...item.questions, ...item.alternatives]) {
    const problem = problemOf(text);
    if (problem !== '') wrong(`${problem} in "${text}"`);
    if (facts.language === 'nl' && (to === 'student' ? saysU : saysYou)(text)) wrong(`je and u in "${text}"`);
    if (to === 'student' ? !student : !adults) wrong(`${id} to somebody absent`);
  }
  for (const tip of item.tips) if (!isForMentor(tip)) wrong(`tip "${tip}"`);
  return found;
}

function checkDue(agenda: PlannedAgenda, facts: AgendaFacts): string[] {
  const decisions = agenda.items.filter(({ block }) => block === 'decision');
  const found = decisions.flatMap(({ id }) => {
    const topic = dueTopics.find((one) => `decision.${one.id}` === id);
    if (topic === undefined) return [`${id}: unknown topic`];
    const { schoolType, year } = facts.student;
    const right =
      topic.schoolTypes.includes(schoolType) &&
      (topic.years === 'any' || (year !== null && topic.years.includes(year))) &&
      (topic.fromAge === undefined || (ageOf(facts) ?? 0) >= topic.fromAge) &&
      isDueOn(topic.window, facts.day);
    return right ? [] : [`${id}: not due for ${schoolType} ${year} on ${facts.day}`];
  });
  if (decisions.length > (facts.minutes >= 30 ? 2 : 1)) found.push('too many decisions');
  if (facts.occasion === 'start' && decisions.length > 0) found.push('a decision in a start talk');
  return found;
}

/** Within one block nothing is asked twice; a due topic asks something of its own first. */
function checkAsked(agenda: PlannedAgenda): string[] {
  const ids = agenda.items.flatMap(({ block, questions: asked }) => asked.map(({ id }) => `${block} ${id}`));
  const found = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} asked twice`);
  for (const { id, block, questions: asked } of agenda.items)
    if (block === 'decision' && asked[0] !== undefined && !isOfTopic(asked[0].id, id))
      found.push(`${id}: first ${asked[0].id}`);
  return found;
}
const topicOfQuestion = new Map(questions.map(({ id, when }) => [id, when?.topics ?? []]));
const isOfTopic = (question: string, item: string): boolean =>
  topicOfQuestion.get(question)?.includes(item.slice('decision.'.length)) === true;

/** The rights of domain.md §6, worked out here from the facts alone. */
function checkLaw(agenda: PlannedAgenda, facts: AgendaFacts): string[] {
  const found: string[] = [];
  const rules = new Set(agenda.notices.map(({ rule }) => rule));
  const age = ageOf(facts);
  const takePart = adultsTakePart(facts);
  const adults = facts.present.find((who) => who !== 'student' && who !== 'mentor');
  const { permission, together, interpreter, authority } = facts.family;
  const recorded = permission === true || (typeof permission === 'string' && permission <= facts.day);
  const expect = (rule: string, holds: boolean): void => {
    if (rules.has(rule) !== holds) found.push(`${rule} ${holds ? 'is missing' : 'is too much'}`);
  };
  const adult = age !== null && age >= 18;
  expect('law.under-16', age !== null && age < 16);
  expect('law.sixteen', age === 16 || age === 17);
  expect('law.age-unknown', age === null);
  expect('law.adult-without-permission', adult && !recorded);
  expect('law.adult-with-permission', adult && recorded);
  expect(
    'law.adult-student-absent',
    adult && !recorded && adults !== undefined && !facts.present.includes('student'),
  );
  expect('law.representation-unknown', adult && facts.student.schoolType.startsWith('vso_'));
  const guardian = adults === 'guardian' || authority === 'guardian';
  expect('law.guardian', !adult && guardian);
  expect('law.authority-one', !adult && !guardian && authority === 'one');
  expect('law.authority-unknown', !adult && !guardian && authority === 'unknown');
  expect('law.apart', !together && takePart && !guardian);
  expect('law.interpreter', (interpreter && takePart) || facts.student.attributes.includes('tolk'));
  if (adult && !recorded) {
    const items = JSON.stringify(agenda.items);
    for (const { by, text } of facts.points)
      if (by === 'parents' && items.includes(text)) found.push('a point of parents without permission');
    for (const { owner, text } of facts.agreements)
      if (owner === 'parents' && items.includes(text))
        found.push('an agreement of parents without permission');
    if (agenda.differences.some(({ pattern }) => /^parents|^apart/u.test(pattern)))
      found.push('the view of parents without permission');
  }
  if (
    !together &&
    takePart &&
    !guardian &&
    agenda.items.some(({ points }) => points.some(({ by }) => by === 'parents'))
  )
    found.push('words of one parent for the other');
  return found;
}

/** Missed twice: named to the mentor, asked about to shrink or drop, never anything else (domain.md §3). */
function checkAgreements(agenda: PlannedAgenda, facts: AgendaFacts): string[] {
  const adult = (ageOf(facts) ?? 0) >= 18;
  const { permission } = facts.family;
  const recorded = permission === true || (typeof permission === 'string' && permission <= facts.day);
  const failing = facts.agreements.some(
    ({ outcome, timesMissed, owner }) =>
      timesMissed >= 2 &&
      (outcome === 'open' || outcome === 'partly' || outcome === 'missed') &&
      (owner !== 'parents' || !adult || recorded),
  );
  const found: string[] = [];
  if (agenda.notices.some(({ rule }) => rule === 'agreements.missed-twice') !== failing)
    found.push('missed twice');
  const lookback = agenda.items.find(({ block }) => block === 'lookback');
  const first = lookback?.questions[0]?.id;
  if (failing && first !== undefined && !first.startsWith('missed-4-')) found.push(`missed twice: ${first}`);
  return found;
}

/** Empty when everything holds. */
export function findProblems(agenda: PlannedAgenda, facts: AgendaFacts): string[] {
  const found = [...agenda.items.flatMap((item) => checkItem(item, facts)), ...checkDue(agenda, facts)];
  const blocks = agenda.items.map(({ block }) => block);
  const has = (block: PlannedItem['block']): boolean => blocks.includes(block);
  const sum = agenda.items.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== facts.minutes || agenda.minutes !== facts.minutes)
    found.push(`${sum} of ${facts.minutes} minutes`);
  if (new Set(agenda.items.map(({ id }) => id)).size !== agenda.items.length) found.push('an id twice');
  if (blocks[0] !== 'opening' || blocks[1] !== 'student' || blocks.at(-1) !== 'closing')
    found.push(`order ${blocks.join(' ')}`);
  const strength = agenda.items.find(({ block }) => block === 'strength');
  if (strength === undefined) {
    const words = agenda.items.find(({ block }) => block === 'student');
    const asked = words?.questions.some(({ id }) => strengthIds.has(id)) === true;
    const told = words?.because.some(({ rule }) => rule === 'block.strength-in-student') === true;
    if (!told || (facts.present.includes('student') && !asked)) found.push('no strength');
  }
  if (has('parents') !== adultsTakePart(facts)) found.push('parents item');
  if (facts.occasion === 'start' && has('lookback')) found.push('a look back in a start talk');
  const limit = Math.min(limitByMinutes[facts.minutes] ?? 0, limitByStage[agenda.stage] ?? 0);
  if (agenda.agreementLimit !== limit) found.push(`agreement limit ${agenda.agreementLimit}`);
  const differences = agenda.items.filter(({ block }) => block === 'difference');
  if (differences.length > (facts.minutes >= 30 ? 2 : 1)) found.push('too many differences');
  for (const { minutes } of differences)
    if (minutes < 2 || minutes > 4) found.push(`a difference of ${minutes} minutes`);
  if (facts.minutes === 10 && differences.length > 0 && has('goal')) found.push('goal beside a difference');
  found.push(...checkAsked(agenda), ...checkLaw(agenda, facts), ...checkAgreements(agenda, facts));
  const { student, parents, mentor } = agenda.talkShare;
  if (student + parents + mentor !== 100) found.push('talk shares');
  if (!facts.present.includes('student') && student > 0) found.push('share of an absent student');
  if (!adultsTakePart(facts) && parents > 0) found.push('share of absent parents');
  for (const { text, rule } of agenda.notices) if (!isForMentor(text)) found.push(`notice ${rule} "${text}"`);
  for (const { kind, text, route, because } of agenda.elsewhere)
    if (route === '' || because === '' || (kind === 'safety' && text !== '')) found.push(`elsewhere ${kind}`);
  const brought = facts.points.some(({ text }) => text.includes('niet meer wil leven'));
  if (brought && JSON.stringify(agenda).includes('niet meer wil leven'))
    found.push('a safety sentence is repeated');
  return found;
}
