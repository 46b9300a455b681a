/** Earlier agreements and how many new ones fit (domain.md §3). */
import type { SlotMinutes } from '../../../shared/model/facts.ts';
import type { Check } from './report.ts';

/** "Maximum 1 at 10 min, 2 at 15-20, 3 at 30+"; stage 1: one, stage 2: one or two. */
const byMinutes: Readonly<Record<SlotMinutes, number>> = { 10: 1, 15: 2, 20: 2, 30: 3, 45: 3 };

export const checkAgreements: Check = (agenda, facts, known, report) => {
  const most = Math.min(byMinutes[facts.minutes], agenda.stage <= 2 ? agenda.stage : 3);
  if (agenda.agreementLimit !== most) report('the most agreements', `${agenda.agreementLimit}, not ${most}`);
  const item = agenda.items.find(({ block }) => block === 'agreements');
  const inWords = most === 1 ? /één|\bone\b/iu : new RegExp(`\\b${most}\\b`, 'u');
  if (item !== undefined && !inWords.test(item.title)) report('the most agreements', item.title);

  const rules = agenda.notices.map(({ rule }) => rule);
  const notices = rules.filter((rule) => rule === 'agreements.missed-twice').length;
  if (notices !== known.failed.length)
    report('missed twice', `${notices} notices for ${known.failed.length}`);
  const lookback = agenda.items.find(({ block }) => block === 'lookback');
  const first = lookback?.questions[0]?.id;
  if (first !== undefined && known.student && first.startsWith('missed-4-') !== known.failed.length > 0)
    report('missed twice', first);

  const start = facts.occasion === 'start';
  const tenWithDecision = facts.minutes === 10 && agenda.items.some(({ block }) => block === 'decision');
  const looksBack = known.open.length > 0 && !start;
  if ((lookback !== undefined) !== (looksBack && !tenWithDecision))
    report('a look back on what is open', lookback === undefined ? 'missing' : 'too much');
  const word = agenda.items.find(({ block }) => block === 'student');
  const isWithin = word?.because.some(({ rule }) => rule === 'block.lookback-in-student') === true;
  if (isWithin !== (looksBack && tenWithDecision)) report('a look back on what is open', 'in the first word');
  if (rules.includes('agreements.start') !== (start && known.open.length > 0))
    report('a look back on what is open', 'notice at a start');

  // Stage 2: at least half the student's; from stage 3: at most one of an adult.
  const ofAdults = known.open.filter(({ owner }) => owner !== 'student').length;
  const tooMany = agenda.stage === 2 ? ofAdults * 2 > known.open.length : agenda.stage > 2 && ofAdults > 1;
  if (rules.includes('agreements.owners') !== tooMany)
    report('the owners of agreements', `${ofAdults} of ${known.open.length}`);
};
