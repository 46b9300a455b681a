/** `summary.judge`: a sequence of exports in, whether all together reveal something of a small group out. Keeps nothing. */
import type { z } from 'zod';
import {
  judgeLedger,
  type LedgerExport,
  type LedgerVerdict,
} from '../../../shared/domain/summary/ledger/judge-ledger.ts';
import { makeFrame } from '../../../shared/domain/summary/protect/frame.ts';
import { roundTable } from '../../../shared/domain/summary/protect/round-table.ts';
import { type OpenModel, SolverRefused } from '../../../shared/model/program.ts';
import { floors, type Judged, type JudgeRequest } from '../../../shared/model/summary.ts';
import { sayReason } from './explain.ts';
import { refuseField } from './read-table.ts';

type SentExport = JudgeRequest['exports'][number];
type Numbers = Record<string, number>;

/** An own property only: a category may be called "constructor". */
const numberOf = (numbers: Numbers, category: string): number =>
  Object.hasOwn(numbers, category) ? (numbers[category] ?? 0) : 0;

const toNumbers = (entries: readonly (readonly [string, number])[]): Numbers => Object.fromEntries(entries);

function checkRequest({ students, exports, categories, touched = [], language }: JudgeRequest): void {
  const known = new Set(students.map(({ id }) => id));
  if (known.size < students.length) refuseField('students', 'student', language);
  const lastMoment = Math.max(...exports.map(({ t }) => t));
  students.forEach(({ v }, at) => {
    if (v.length <= lastMoment || !v.every((value) => categories.includes(value)))
      refuseField(`students.${at}.v`, 'moment', language);
  });
  if (new Set(categories).size < categories.length) refuseField('categories', 'twice', language);
  touched.forEach(({ id }, at) => {
    if (!known.has(id)) refuseField(`touched.${at}.id`, 'student', language);
  });
  exports.forEach(({ pop, rounded, hidden = [] }, at) => {
    if (new Set(pop).size < pop.length || !pop.every((id) => known.has(id)))
      refuseField(`exports.${at}.pop`, 'student', language);
    if (!hidden.every((category) => categories.includes(category)))
      refuseField(`exports.${at}.hidden`, 'category', language);
    if (rounded === undefined) return;
    const named = Object.keys(rounded);
    if (named.length !== categories.length || !named.every((name) => categories.includes(name)))
      refuseField(`exports.${at}.rounded`, 'roundedMissing', language);
  });
}

function countExport({ students, categories }: JudgeRequest, { t, pop }: SentExport): Numbers {
  const inside = new Set(pop);
  const values = students.filter(({ id }) => inside.has(id)).map(({ v }) => v[t]);
  return toNumbers(
    categories.map((category) => [category, values.filter((value) => value === category).length]),
  );
}

/** What was given out before stays as it is; what was not is rounded here. */
function roundExport(request: JudgeRequest, one: SentExport, open: OpenModel): Numbers {
  if (one.rounded !== undefined) return one.rounded;
  const counts = countExport(request, one);
  const frame = makeFrame({
    dimensions: [{ name: 'category', categories: request.categories }],
    cells: request.categories.map((category) => ({ key: [category], value: numberOf(counts, category) })),
  });
  const rounded = roundTable(frame, floors.cell, open);
  if (rounded === null) throw new SolverRefused();
  return toNumbers(request.categories.map((category, at) => [category, rounded.values[at] ?? 0]));
}

function publish(request: JudgeRequest, one: SentExport, rounded: Numbers | null): LedgerExport {
  const counts = rounded ?? countExport(request, one);
  const slack = rounded === null ? 0 : floors.cell - 1;
  return {
    moment: one.t,
    population: new Set(one.pop),
    numbers: request.categories
      .filter((category) => one.mode !== 'holes' || one.hidden?.includes(category) !== true)
      .map((category) => {
        const value = numberOf(counts, category);
        return { categories: [category], low: Math.max(0, value - slack), high: value + slack };
      }),
  };
}

/** Moments at which a record became another: as said, and wherever the category did. */
function changesOf({ students, touched = [] }: JudgeRequest): Map<string, number[]> {
  const said = Map.groupBy(touched, ({ id }) => id);
  return new Map(
    students.map(({ id, v }) => [
      id,
      [
        ...(said.get(id) ?? []).map(({ after }) => after),
        ...v.flatMap((value, moment) => (moment > 0 && value !== v[moment - 1] ? [moment] : [])),
      ],
    ]),
  );
}

function judge(request: JudgeRequest, exports: readonly SentExport[], open: OpenModel) {
  const changes = changesOf(request);
  const rounded = exports.map((one) => (one.mode === 'round5' ? roundExport(request, one, open) : null));
  const verdict: LedgerVerdict = judgeLedger(
    {
      k: request.k,
      categories: request.categories,
      students: request.students.map(({ id, v }) => ({ id, changes: changes.get(id) ?? [], values: v })),
      exports: exports.map((one, at) => publish(request, one, rounded[at] ?? null)),
    },
    open,
  );
  return { verdict, rounded };
}

/** Throws `SolverRefused`, and `CallError` for a sequence that is none. */
export function answerJudge(request: JudgeRequest, open: OpenModel): z.input<typeof Judged> {
  checkRequest(request);
  const { verdict, rounded } = judge(request, request.exports, open);
  const newest = request.exports.at(-1);
  const gentler =
    verdict.allowed || newest === undefined || newest.mode === 'round5'
      ? null
      : judge(
          request,
          [...request.exports.slice(0, -1), { t: newest.t, pop: newest.pop, mode: 'round5' }],
          open,
        );
  return {
    status: 'judged',
    decision: verdict.allowed ? 'allow' : 'refuse',
    groups: verdict.groups,
    evidence: verdict.revealed.map(({ members, ...shown }) => ({
      group: members.join('+'),
      size: members.length,
      ...shown,
      bad: true as const,
    })),
    checkedSmall: verdict.checkedSmall,
    rounded,
    instead:
      gentler?.verdict.allowed === true ? { mode: 'round5', rounded: gentler.rounded.at(-1) ?? {} } : null,
    reasons: verdict.allowed ? [] : [sayReason('ledger', request.language)],
  };
}
