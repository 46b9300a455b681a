/**
 * Every date and window that the agenda goes by, in one place that is checked once a year (domain.md §2).
 * No other file holds a deadline. To update: look the date up at the source, change it, and set `checked`.
 */
import type { Day } from '../model/day.ts';
import type { Source } from './library-entry.ts';

/** A day of the year, written as MM-DD. */
export type MonthDay = `${number}-${number}`;

export interface DueWindow {
  /** First and last day, both inclusive; a window may run over New Year. `null`: the whole school year. */
  span: { from: MonthDay; to: MonthDay } | null;
  /** Where the dates come from: a public page, or the brief where they are our own default. */
  source: Source | `https://${string}`;
  /** "gecontroleerd op" */
  checked: Day;
}

const checked = '2026-11-23';

export const dueWindows = {
  always: { span: null, source: 'domain.md §2', checked },
  landing: { span: { from: '09-01', to: '12-31' }, source: 'domain.md §2', checked },
  determination: { span: { from: '01-01', to: '06-30' }, source: 'domain.md §2', checked },
  choice: { span: { from: '01-01', to: '03-31' }, source: 'domain.md §2', checked },
  extraSubject: {
    span: { from: '01-01', to: '06-30' },
    source: 'https://www.onderwijsconsument.nl/hoe-stroom-ik-door-van-vmbo-naar-havo/',
    checked,
  },
  mboApplication: {
    span: { from: '11-01', to: '04-01' },
    source: 'https://www.rijksoverheid.nl/onderwerpen/middelbaar-beroepsonderwijs/aanmelden-en-toelaten-mbo',
    checked,
  },
  quotaApplication: {
    span: { from: '10-01', to: '01-15' },
    source: 'https://www.2explore.nl/studiekeuze-en-toelating/',
    checked,
  },
  higherApplication: {
    span: { from: '11-01', to: '05-01' },
    source: 'https://www.2explore.nl/studiekeuze-en-toelating/',
    checked,
  },
  exams: {
    span: { from: '01-01', to: '05-31' },
    source: 'https://cvte.nl/actueel/nieuws/2025/03/31/persmap-centrale-examens-2025-gepubliceerd',
    checked,
  },
} as const satisfies Record<string, DueWindow>;
export type DueWindowId = keyof typeof dueWindows;

/** Dates change about once a year; older checks are not to be trusted (design §4). On the day itself a check is a year old, not more. */
export function isOutdated(id: DueWindowId, today: Day): boolean {
  const { checked: on } = dueWindows[id];
  return today > `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
}

/** The windows whose dates were last checked more than a year before `today`, in the order of the file. */
export const outdatedWindows = (today: Day): DueWindowId[] => windowIds.filter((id) => isOutdated(id, today));

export const windowIds = Object.keys(dueWindows).filter((id): id is DueWindowId =>
  Object.hasOwn(dueWindows, id),
);
