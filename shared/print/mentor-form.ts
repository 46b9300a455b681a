/** How much the mentor's sheet shows, and what gives way first when it gets full. Two sides at most, for any input. */

export interface MentorForm {
  /** Per item, at most. */
  questions: number;
  points: number;
  tips: number;
  /** Which reasons are printed: of all items, or of those that not every talk has. All are in the program. */
  why: 'all' | 'special' | 'none';
  questionLength: number;
  pointLength: number;
  tipLength: number;
  /** On the back, at most; how many are left is said there. */
  notices: number;
  agreements: number;
  elsewhere: number;
  /** Characters of one of those, at most; a notice is what the law asks, and keeps more. */
  lineLength: number;
  noticeLength: number;
  /** Whether the two lines of involvement and responsibility are drawn. */
  figure: boolean;
  /** Remarks beside one dimension of the profile, at most. */
  remarks: number;
  titleLength: number;
  /** Whether the back must have room for notes; else it has where it fits, or the box for agreements grows. */
  notes: boolean;
}

const whole = Number.POSITIVE_INFINITY;
const first: MentorForm = {
  questions: 3,
  points: 6,
  tips: 2,
  why: 'all',
  questionLength: whole,
  pointLength: whole,
  tipLength: whole,
  notices: 8,
  agreements: 8,
  elsewhere: 8,
  lineLength: whole,
  noticeLength: whole,
  figure: true,
  remarks: 3,
  titleLength: whole,
  notes: true,
};
const second = { ...first, questions: 2, tips: 1, agreements: 6, elsewhere: 6 };
const third = { ...second, notes: false };
const fourth = { ...third, pointLength: 160, tipLength: 90, lineLength: 200, agreements: 4, elsewhere: 4 };
const withoutFigure = { ...fourth, figure: false };
const fifth = { ...withoutFigure, why: 'special', notices: 6, noticeLength: 240, points: 3 } as const;
const sixth = { ...fifth, why: 'none', lineLength: 110, tipLength: 60, agreements: 3, elsewhere: 3 } as const;
const seventh = { ...sixth, pointLength: 110, notices: 4, agreements: 2, elsewhere: 2, remarks: 0 };
const eighth = { ...seventh, questions: 1, questionLength: 160, points: 2, notices: 5, remarks: 1 };
const ninth = {
  ...eighth,
  tips: 0,
  questionLength: 100,
  points: 1,
  pointLength: 80,
  noticeLength: 160,
};
const tenth = {
  ...ninth,
  questionLength: 75,
  pointLength: 70,
  titleLength: 45,
  notices: 2,
  agreements: 1,
  elsewhere: 1,
  noticeLength: 90,
  lineLength: 85,
};
const last = {
  ...tenth,
  questionLength: 55,
  pointLength: 45,
  titleLength: 32,
  noticeLength: 60,
  lineLength: 55,
  remarks: 0,
};

/** From rich to sparse [design]. */
export const mentorForms: readonly [MentorForm, ...MentorForm[]] = [
  first,
  second,
  third,
  fourth,
  withoutFigure,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  last,
];
