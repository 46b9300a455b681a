/** Facts of a made-up student, to be varied by one thing at a time: the example of design §3. */
import type { AgendaFacts } from '../../shared/model/facts.ts';
import type { Rater, Rating, View } from '../../shared/model/views.ts';

export const bram: AgendaFacts = {
  day: '2026-02-10',
  language: 'nl',
  occasion: 'lob',
  minutes: 30,
  student: { givenName: 'Bram', schoolType: 'vmbo_tl', year: 3, birthDay: '2010-06-01', attributes: [] },
  present: ['student', 'mentor', 'parents'],
  family: { authority: 'both', together: true, permission: null, interpreter: false },
  views: [],
  agreements: [],
  points: [],
  override: null,
};

/** `ratings`: goals, planning, help, reflection, leading. */
export const view = (
  by: Rater,
  [goals = null, planning = null, help = null, reflection = null, leading = null]: Rating[],
  more: Partial<View> = {},
): View => ({ by, day: '2026-02-01', goals, planning, help, reflection, leading, ...more });
