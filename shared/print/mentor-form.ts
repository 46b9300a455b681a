/** How much the mentor's sheet shows, and what gives way first when it gets full. Two sides at most, for any input. */

export interface MentorForm {
  /** Per item, at most. */
  questions: number;
  points: number;
  tips: number;
  /** Whether the reason is printed; it is always in the program. */
  why: boolean;
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
  /** Remarks beside one dimension of the profile, at most. */
  remarks: number;
  titleLength: number;
}

const whole = Number.POSITIVE_INFINITY;
const first: MentorForm = {
  questions: 3,
  points: 6,
  tips: 2,
  why: true,
  questionLength: whole,
  pointLength: whole,
  tipLength: whole,
  notices: 8,
  agreements: 8,
  elsewhere: 8,
  lineLength: whole,
  noticeLength: whole,
  remarks: 3,
  titleLength: whole,
};
const second = { ...first, questions: 2, tips: 1, agreements: 6, elsewhere: 6 };
const third = { ...second, pointLength: 160, tipLength: 90, lineLength: 200, agreements: 4, elsewhere: 4 };
const fourth = {
  ...third,
  notices: 6,
  noticeLength: 240,
  points: 3,
  lineLength: 140,
  agreements: 3,
  elsewhere: 3,
};
const fifth = { ...fourth, why: false, pointLength: 110, tipLength: 60, remarks: 2 };
const sixth = {
  ...fifth,
  questions: 1,
  questionLength: 160,
  points: 2,
  notices: 5,
  agreements: 2,
  elsewhere: 2,
};
const seventh = {
  ...sixth,
  tips: 0,
  questionLength: 100,
  points: 1,
  pointLength: 80,
  noticeLength: 160,
  remarks: 1,
};
const eighth = {
  ...seventh,
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
  ...eighth,
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
  fifth,
  sixth,
  seventh,
  eighth,
  last,
];
