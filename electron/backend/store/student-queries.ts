/** Queries about students that several readers share. Builds them; runs none. */
import { endOfWeek } from '../../../shared/domain/days.ts';
import type { Day } from '../../../shared/model/day.ts';
import { listedColumns } from '../student-row.ts';
import type { Store } from './store.ts';

export const selectStudents = ({ query }: Store) =>
  query
    .selectFrom('student')
    .leftJoin('school_class', 'school_class.id', 'student.class_id')
    .selectAll('student')
    .select('school_class.name as class_name');

/** What a list shows, and no more: of 2,000 students each column is time. */
export const selectListedStudents = ({ query }: Store) =>
  query
    .selectFrom('student')
    .leftJoin('school_class', 'school_class.id', 'student.class_id')
    .select(listedColumns.map((column) => `student.${column}` as const))
    .select('school_class.name as class_name');

/** How many rows each student has. */
export const selectCounts = ({ query }: Store, table: 'point' | 'agreement') =>
  query
    .selectFrom(table)
    .select('student_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy('student_id');

/** As `selectNewestViews`, without what a list does not show. */
export const selectListedViews = ({ query }: Store) =>
  query
    .selectFrom('student_view')
    .select(['student_id', 'by', 'who', 'goals', 'planning', 'help', 'reflection', 'leading'])
    .select(({ fn }) => fn.max('day').as('day'))
    .groupBy(['student_id', 'by', 'who']);

/** The newest view of every rater of every student. With `max`, SQLite takes the other columns from the same row. */
export const selectNewestViews = ({ query }: Store) =>
  query
    .selectFrom('student_view')
    .select(['id', 'student_id', 'by', 'who', 'goals', 'planning', 'help', 'reflection', 'leading'])
    .select(({ fn }) => fn.max('day').as('day'))
    .groupBy(['student_id', 'by', 'who'])
    .orderBy('day')
    .orderBy('sequence');

export const selectViews = ({ query }: Store) =>
  query
    .selectFrom('student_view')
    .select(['id', 'by', 'who', 'day', 'goals', 'planning', 'help', 'reflection', 'leading'])
    .orderBy('day', 'desc')
    .orderBy('sequence', 'desc');

export const selectPoints = ({ query }: Store) =>
  query
    .selectFrom('point')
    .select(['id', 'by', 'text', 'who', 'kind', 'talked_on as talkedOn', 'parked'])
    .orderBy('sequence');

export const selectAgreements = ({ query }: Store) =>
  query
    .selectFrom('agreement')
    .select([
      'id',
      'text',
      'if_part as ifPart',
      'then_part as thenPart',
      'owner',
      'first_moment as firstMoment',
      'check_moment as checkMoment',
      'support_ends as supportEnds',
      'outcome',
      'times_missed as timesMissed',
      'follows',
      'made_on as madeOn',
      'settled_on as settledOn',
    ])
    .orderBy('sequence');

/** Open agreements to look back at this week, or earlier; the earliest first. */
export const selectDueAgreements = ({ query }: Store, today: Day) =>
  query
    .selectFrom('agreement')
    .select(['student_id', 'check_moment as day', 'text'])
    .where('outcome', '=', 'open')
    .where('check_moment', '<=', endOfWeek(today))
    .orderBy('check_moment')
    .orderBy('sequence');

/** Conversations that are still to come; one of today still is. */
export const selectComingConversations = ({ query }: Store, today: Day) =>
  query
    .selectFrom('conversation')
    .select(['student_id', 'occasion', 'day', 'time', 'minutes'])
    .where('day', '>=', today);
