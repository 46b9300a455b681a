/** One sentence of small facts about the student, one about the conversation, and the way to change the latter. */
import type { EditedAgenda } from '../../../shared/model/agenda.ts';
import type { ConversationDraft, Student } from '../../../shared/model/records.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { Button } from '../../components/button.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useTerms, useText } from '../../language.tsx';

interface AgendaFactsProps {
  student: Student;
  agenda: EditedAgenda;
  draft: ConversationDraft;
  names: Readonly<Record<'student' | 'parents' | 'mentor', string>>;
  isChanging: boolean;
  onToggle: () => void;
}

export function AgendaFacts({ student, agenda, draft, names, isChanging, onToggle }: AgendaFactsProps) {
  const text = useText(texts);
  const terms = useTerms();
  const language = useLanguage();
  const { schoolType, year, age } = student;
  const who = [
    ...(draft.studentPresent ? [names.student] : []),
    ...(draft.adultsPresent ? [names.parents] : []),
  ];
  const when = [
    `${weekdayShort(draft.day, language)}, ${draft.time ?? text.noTime}`,
    terms.minutes(draft.minutes),
    ...(draft.place === '' ? [] : [draft.place]),
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
      <p>
        {when.join(' · ')}{' '}
        <Button kind="quiet" aria-expanded={isChanging} onPress={onToggle}>
          {isChanging ? text.changeDone : text.change}
        </Button>
      </p>
    </div>
  );
}
