/** One sentence of small facts about the student, one about the conversation. */
import type { EditedAgenda } from '../../../shared/model/agenda.ts';
import type { Student } from '../../../shared/model/records.ts';
import type { SheetCommon } from '../../../shared/model/sheet.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useTerms, useText } from '../../language.tsx';

interface AgendaFactsProps {
  student: Student;
  agenda: EditedAgenda;
  /** Who is there after the rules: parents of an adult student come only with permission. */
  common: SheetCommon;
  names: Readonly<Record<'student' | 'parents' | 'mentor', string>>;
}

export function AgendaFacts({ student, agenda, common, names }: AgendaFactsProps) {
  const text = useText(texts);
  const terms = useTerms();
  const language = useLanguage();
  const { schoolType, year, age } = student;
  const { studentPresent, adultsPresent } = common;
  const who = [...(studentPresent ? [names.student] : []), ...(adultsPresent ? [names.parents] : [])];
  const when = [
    `${weekdayShort(common.day, language)}, ${common.time ?? text.noTime}`,
    terms.minutes(common.minutes),
    ...(common.place === '' ? [] : [common.place]),
    who.length === 0 ? text.withMentor : text.with(who),
  ];
  return (
    <div className="agenda-facts sub">
      <p>
        {schoolType !== null && `${terms.schoolType[schoolType]}${year === null ? '' : ` ${year}`} · `}
        {age !== null && `${terms.age(age)} · `}
        {text.stage(agenda.stage)} <em>{terms.stage[agenda.stage]}</em>
        {agenda.provisional && ` (${terms.provisional})`}
      </p>
      <p>{when.join(' · ')}</p>
    </div>
  );
}
