/** Puts everything that is kept about one student in words. Knows no store; leaves nothing out but what it is told to. */
import type { AgendaEdits } from '../model/agenda.ts';
import type { Day } from '../model/day.ts';
import type { Speaker } from '../model/facts.ts';
import type { EveningSession } from '../model/evening-plan.ts';
import type { EveningTalk } from '../model/evening.ts';
import type { StoredFamily } from '../model/families.ts';
import type { Language } from '../model/language.ts';
import type { StudentFile } from '../model/privacy.ts';
import type { PastYear } from '../model/school-year.ts';
import type { PostponeReason } from '../model/retention.ts';
import type {
  ConversationDraft,
  Id,
  StoredAgreement,
  StoredPoint,
  StoredView,
  Student,
} from '../model/records.ts';
import { dimensions, type Rater } from '../model/views.ts';
import { evening } from '../text/evening.ts';
import { families } from '../text/families.ts';
import { privacy } from '../text/privacy.ts';
import { schoolYear, schoolYearName } from '../text/school-year.ts';
import { retention } from '../text/retention.ts';
import { terms } from '../text/terms.ts';
import { dateInWords } from './date-in-words.ts';
import { schoolYearEnd } from './school-year.ts';
import { type CountedAbout, countsInWords } from './counts/counts-in-words.ts';
import { asksInWords } from './evening/talk-in-words.ts';
import { joinWords } from './join-words.ts';

export interface KeptAbout {
  student: Student;
  family: StoredFamily;
  pastYears: readonly PastYear[];
  /** Since when the student is in the archive; null: is not. */
  leftOn: Day | null;
  /** null: none was ever prepared. */
  conversation: ConversationDraft | null;
  talks: readonly TalkOfStudent[];
  /** What is counted of the talks, for summaries without names. */
  counted: CountedAbout;
  notes: readonly { id: Id; text: string; createdOn: Day; changedOn: Day }[];
  /** What is kept longer than meant, by the id of the view or note. */
  keptLonger: ReadonlyMap<Id, { until: Day; reason: PostponeReason }>;
  /** The lists that the student came from or was changed by. */
  lists: readonly { day: Day; fileName: string }[];
}
/** A talk on an evening, as far as it is about this student. */
export type TalkOfStudent = Pick<
  EveningTalk,
  | 'household'
  | 'minutes'
  | 'needed'
  | 'way'
  | 'wishes'
  | 'elsewhere'
  | 'interpreter'
  | 'hard'
  | 'mayMeet'
  | 'fixed'
  | 'place'
  | 'state'
  | 'began'
  | 'ended'
  | 'share'
> & { title: string; sessions: readonly EveningSession[] };

interface Wanted {
  language: Language;
  /** Also what adults at home filled in and brought up. */
  withAdults: boolean;
  today: Day;
}
type Entry = StudentFile['parts'][number]['entries'][number];

const entry = (heading: string, ...lines: (string | false)[]): Entry => ({
  heading,
  lines: lines.flatMap((line) => (line === false || line === '' ? [] : [line])),
});

function describeFacts({ student }: KeptAbout, language: Language): Entry[] {
  const { fact, authority, together, permission, yes } = privacy[language];
  const words = terms[language];
  const { family, override, schoolType, year } = student;
  const school = [
    ...(schoolType === null ? [] : [words.schoolType[schoolType]]),
    ...(year === null ? [] : [words.year(year)]),
  ];
  const recorded = family.permission;
  return [
    entry(fact.name, student.displayName),
    entry(fact.number, student.studentNumber),
    entry(fact.className, student.className),
    entry(fact.school, school.join(', ')),
    entry(fact.birthDay, student.birthDay !== null && dateInWords(student.birthDay, language)),
    entry(
      fact.attributes,
      joinWords(
        student.attributes.map((one) => words.attribute[one]),
        language,
      ),
    ),
    entry(fact.adults, words.adults[student.adults]),
    entry(fact.authority, authority[family.authority]),
    entry(fact.together, together(family.together)),
    entry(
      fact.permission,
      recorded !== null &&
        permission(typeof recorded === 'string' ? dateInWords(recorded, language) : recorded),
    ),
    entry(fact.interpreter, family.interpreter && yes),
    entry(fact.stage, override !== null && `${words.stage[override.stage]}: ${override.reason}`),
  ].filter(({ lines }) => lines.length > 0);
}

/** Of adults at home only where that is asked for; brothers and sisters as they are linked. */
function describeFamily(
  { guardians, siblings }: StoredFamily,
  withAdults: boolean,
  language: Language,
): Entry[] {
  const text = families[language];
  return [
    ...(withAdults ? guardians : []).map(({ name, relation, household, speaks, interpreter, contactWay }) =>
      entry(
        name,
        [text.relations[relation], text.households[household]].join(', '),
        speaks !== '' && text.speaksLine(speaks),
        interpreter && text.withInterpreter,
        contactWay !== 'not-chosen' && text.contactLine(text.contactWays[contactWay]),
      ),
    ),
    ...siblings.map(({ displayName, className }) =>
      entry(displayName, [text.sibling, className].filter((part) => part !== '').join(', ')),
    ),
  ];
}

function describeYears({ pastYears, leftOn }: KeptAbout, language: Language): Entry[] {
  const text = schoolYear[language];
  const words = terms[language];
  return [
    ...(leftOn === null ? [] : [entry(text.leftOn(dateInWords(leftOn, language)))]),
    ...pastYears.map((past) =>
      entry(
        schoolYearName(past.schoolYear),
        [
          past.className,
          past.schoolType === null ? '' : words.schoolType[past.schoolType],
          past.year === null ? '' : words.year(past.year),
        ]
          .filter((part) => part !== '')
          .join(', '),
        `${text.outcomes[past.outcome]}, ${dateInWords(past.day, language)}`,
      ),
    ),
  ];
}

/** What somebody is to this student: a name, "moeder", "mentor". */
const nameOf = (by: Rater | Speaker, { givenName, adults }: Student, language: Language): string =>
  by === 'student'
    ? givenName
    : by === 'mentor'
      ? terms[language].speaker.mentor
      : terms[language].adults[adults];

function describeView(view: StoredView, student: Student, longer: string, language: Language): Entry {
  const words = terms[language];
  const who = view.who === '' ? nameOf(view.by, student, language) : view.who;
  return entry(
    privacy[language].viewBy(who, dateInWords(view.day, language)),
    ...dimensions.map((dimension) => {
      const rating = view[dimension];
      return `${words.dimension[dimension]}: ${rating === null ? words.notSeen : words.stage[rating]}`;
    }),
    longer,
  );
}

const describePoint = (
  { by, who, text, kind, parked, talkedOn }: StoredPoint & { parked?: boolean; talkedOn?: Day },
  student: Student,
  language: Language,
): Entry =>
  entry(
    text,
    privacy[language].pointBy(who === '' ? nameOf(by, student, language) : who),
    kind !== null && privacy[language].pointSent(terms[language].pointKind[kind]),
    parked === true && privacy[language].pointParked,
    talkedOn !== undefined && privacy[language].pointTalked(dateInWords(talkedOn, language)),
  );

function describeAgreement(agreement: StoredAgreement, student: Student, language: Language): Entry {
  const text = privacy[language];
  const words = terms[language];
  const { made, first, check, ends, settled } = text.moments;
  const moments: [string, Day | null][] = [
    [made, agreement.madeOn],
    [first, agreement.firstMoment],
    [check, agreement.checkMoment],
    [ends, agreement.supportEnds],
    [settled, agreement.settledOn],
  ];
  return entry(
    agreement.text,
    text.agreementOf(nameOf(agreement.owner, student, language), words.outcome[agreement.outcome]),
    ...(['ifPart', 'thenPart'] as const)
      // Most agreements are made of the two.
      .filter((part) => !agreement.text.includes(agreement[part]))
      .map((part) => text[part](agreement[part])),
    moments
      .flatMap(([what, day]) => (day === null ? [] : [`${what} ${dateInWords(day, language)}`]))
      .join(', '),
    agreement.timesMissed > 0 && text.missed(agreement.timesMissed),
  );
}

function describeConversation(talk: ConversationDraft, student: Student, language: Language): Entry {
  const text = privacy[language];
  const words = terms[language];
  const present = [
    ...(talk.studentPresent ? [student.givenName] : []),
    ...(talk.adultsPresent ? [words.adults[student.adults]] : []),
    words.speaker.mentor,
  ];
  return entry(
    `${words.occasion[talk.occasion]}, ${dateInWords(talk.day, language)}`,
    [talk.time ?? '', words.minutes(talk.minutes), talk.place].filter((part) => part !== '').join(', '),
    joinWords(present, language),
    isChanged(talk.edits) && text.changedAgenda,
    ...Object.values(talk.edits.own)
      .flat()
      .map((question) => text.ownQuestion(question.text)),
  );
}

const isChanged = ({ removed, order, minutes, questions }: AgendaEdits): boolean =>
  removed.length + Object.keys(minutes).length + Object.keys(questions).length > 0 || order !== null;

/** ISO moment to the minute, in UTC as it is kept. */
const momentInWords = (moment: string, language: Language): string =>
  `${dateInWords(moment.slice(0, 10), language)} ${moment.slice(11, 16)} UTC`;

function describeTalk(talk: TalkOfStudent, language: Language): Entry {
  const text = privacy[language];
  const session = talk.sessions.find(({ id }) => id === talk.place?.session);
  return entry(
    talk.household === 0 ? talk.title : evening[language].householdTalk(talk.title, '', talk.household),
    session !== undefined &&
      talk.place !== null &&
      [
        dateInWords(session.day, language),
        evening[language].time(talk.place.start),
        session.place,
        talk.fixed ? text.talkFixed : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    terms[language].minutes(talk.minutes),
    joinWords(asksInWords({ ...talk, needsInterpreter: true }, talk.sessions, language), language),
    [
      evening[language].state[talk.state],
      ...[talk.began, talk.ended].flatMap((moment) =>
        moment === null ? [] : [momentInWords(moment, language)],
      ),
    ].join(', '),
    talk.share !== null && text.talkShare[talk.share],
  );
}

/** `today` decides the age on it. Parts without entries stay, so that it is seen that nothing of it is kept. */
export function describeFile(kept: KeptAbout, { language, withAdults, today }: Wanted): StudentFile {
  const { student, conversation, notes, lists } = kept;
  const longer = (id: Id): string => {
    const delay = kept.keptLonger.get(id);
    return delay === undefined
      ? ''
      : retention[language].postponed(
          dateInWords(delay.until, language),
          retention[language].reason[delay.reason],
        );
  };
  const text = privacy[language];
  const { parts } = text;
  const views = student.views.filter(({ by }) => withAdults || by !== 'parent');
  const points = [
    ...student.points.map((point) => ({ ...point, parked: student.parked.includes(point.id) })),
    ...student.talkedPoints,
  ].filter(({ by }) => withAdults || by !== 'parents');
  const talks = kept.talks.filter(({ household }) => withAdults || household === 0);
  return {
    displayName: student.displayName,
    givenName: student.givenName,
    made: today,
    age: student.age,
    apart: !student.family.together,
    parts: [
      { title: parts.facts, pairs: true, entries: describeFacts(kept, language) },
      {
        title: parts.family,
        pairs: false,
        entries: describeFamily(kept.family, withAdults, language),
      },
      {
        title: parts.years,
        pairs: false,
        entries: describeYears(kept, language),
      },
      {
        title: parts.views,
        pairs: false,
        entries: views.map((view) => describeView(view, student, longer(view.id), language)),
      },
      {
        title: parts.points,
        pairs: false,
        entries: points.map((point) => describePoint(point, student, language)),
      },
      {
        title: parts.agreements,
        pairs: false,
        entries: student.agreements.map((one) => describeAgreement(one, student, language)),
      },
      {
        title: parts.conversation,
        pairs: false,
        entries: conversation === null ? [] : [describeConversation(conversation, student, language)],
      },
      {
        title: parts.counts,
        pairs: false,
        entries: countsInWords(kept.counted, language).map(({ heading, lines: said }) =>
          entry(heading, ...said),
        ),
      },
      { title: parts.talks, pairs: false, entries: talks.map((talk) => describeTalk(talk, language)) },
      {
        title: parts.notes,
        pairs: false,
        entries: notes.map(({ id, text: note, createdOn, changedOn }) =>
          entry(
            dateInWords(createdOn, language),
            note,
            text.keptUntil(dateInWords(schoolYearEnd(createdOn), language)),
            longer(id),
            changedOn !== createdOn && text.changedOn(dateInWords(changedOn, language)),
          ),
        ),
      },
      {
        title: parts.lists,
        pairs: false,
        entries: lists.map(({ fileName, day }) => entry(text.list(fileName, dateInWords(day, language)))),
      },
    ],
  };
}
