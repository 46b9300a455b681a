/** The lines of a schedule: what each says, who is meant, and a choice where that is not certain. */
import type { PlanFileRow } from '../../../../shared/model/evening-file.ts';
import type { Evening } from '../../../../shared/model/evening.ts';
import type { Id, StudentRow } from '../../../../shared/model/records.ts';
import { eveningFile } from '../../../../shared/text/evening-file.ts';
import { eveningScreen } from '../../../../shared/text/evening-screen.ts';
import { ListChoice } from '../../../components/list-choice.tsx';
import { weekdayShort } from '../../../days.ts';
import { useLanguage, useText } from '../../../language.tsx';

interface PlanRowsProps {
  rows: readonly PlanFileRow[];
  evening: Evening;
  students: readonly StudentRow[];
  /** `studentId` null: leave the line out. */
  onAnswer: (line: number, studentId: Id | null) => void;
}

/** Stands for nobody in a list of choices; ids are longer. */
const nobody = '-';
/** Longer lists are not looked through; who is in the class of the evening comes first. */
const mostChoices = 200;

export function PlanRows({ rows, evening, students, onAnswer }: PlanRowsProps) {
  const text = useText(eveningFile);
  const there = new Set(evening.talks.map(({ studentId }) => studentId));
  const classes = new Set(evening.talks.map(({ className }) => className));
  const near = students.filter(({ id, className }) => there.has(id) || classes.has(className));
  const choices = (near.length > 0 ? near : students).slice(0, mostChoices);
  return (
    <section className="stack-tight" aria-label={text.rowsTitle}>
      <h2>{text.rowsTitle}</h2>
      <ul className="lines">
        {rows.map((row) => (
          <PlanRow
            key={row.line}
            row={row}
            isNew={row.studentId !== null && !there.has(row.studentId)}
            isOneDay={evening.sessions.length === 1}
            students={students}
            choices={choices}
            onAnswer={(studentId) => onAnswer(row.line, studentId)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PlanRowProps {
  row: PlanFileRow;
  isNew: boolean;
  isOneDay: boolean;
  students: readonly StudentRow[];
  choices: readonly StudentRow[];
  onAnswer: (studentId: Id | null) => void;
}

/** Where a choice of the student makes a difference. */
const isAsked = ({ problem, maybe }: PlanFileRow): boolean =>
  maybe || problem === 'nobody' || problem === 'several' || problem === 'twice' || problem === 'left-out';

function PlanRow({ row, isNew, isOneDay, students, choices, onAnswer }: PlanRowProps) {
  const text = useText(eveningFile);
  const words = useText(eveningScreen);
  const language = useLanguage();
  const { line, said, start, day, studentId, candidates, maybe, problem } = row;
  // Nothing to be done about: a break, or what the mentor left out.
  const isQuiet = problem === 'no-name' || problem === 'left-out';
  const student = students.find(({ id }) => id === studentId);
  const when =
    start === null
      ? said.time
      : isOneDay || day === null
        ? words.clock(start)
        : `${weekdayShort(day, language)}, ${words.clock(start)}`;
  const likely = candidates.flatMap((id) => students.find((one) => one.id === id) ?? []);
  const options = [...likely, ...choices.filter(({ id }) => !candidates.includes(id))].map(
    ({ id, displayName, className }) => ({ id, label: displayName, note: className }),
  );
  const name = said.name === '' ? text.noName : said.name;
  return (
    <li className={`plan-row ${problem === null ? '' : isQuiet ? 'plan-row-empty' : 'plan-row-out'}`}>
      <span className="soft small">{line}</span>
      <span>{when}</span>
      <span className="grow">
        {name}
        {student !== undefined && student.displayName !== said.name && (
          <span className="soft small"> → {student.displayName}</span>
        )}
      </span>
      <span className="small soft">
        {problem !== null
          ? text.problems[problem]
          : [maybe ? text.maybe : '', isNew ? text.newHere : ''].filter((part) => part !== '').join(', ')}
      </span>
      {isAsked(row) && (
        <ListChoice
          label={text.whoIs(name, line)}
          hideLabel
          placeholder={text.choose}
          options={[...options, { id: nobody, label: text.leaveOut }]}
          value={problem === 'left-out' ? nobody : (studentId ?? null)}
          onChange={(id) => onAnswer(id === nobody ? null : id)}
        />
      )}
    </li>
  );
}
