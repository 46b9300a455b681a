/** One student at the turn of the year: what becomes of him, and with another type which one. */
import { isOtherPlace } from '../../../shared/domain/school-year-turn.ts';
import { type TurnStudent, YearOutcome } from '../../../shared/model/school-year.ts';
import { schoolYear } from '../../../shared/text/school-year.ts';
import { ListChoice } from '../../components/list-choice.tsx';
import { SchoolTypeFields, type TypeAndYear } from '../../components/school-type-fields.tsx';
import { useText } from '../../language.tsx';

interface Choice extends TypeAndYear {
  outcome: YearOutcome;
}

interface TurnLineProps {
  student: TurnStudent;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

export function TurnLine({ student, choice, onChoose }: TurnLineProps) {
  const { displayName } = student;
  const text = useText(schoolYear);
  return (
    <li className="turn-line">
      <div className="line">
        <span className="grow">{displayName}</span>
        <ListChoice
          label={text.outcomeOf(displayName)}
          hideLabel
          options={YearOutcome.options.map((id) => ({ id, label: text.outcomes[id] }))}
          value={choice.outcome}
          onChange={(outcome) => onChoose({ ...choice, outcome })}
        />
      </div>
      {choice.outcome === 'change' && (
        <div className="stack-tight">
          <SchoolTypeFields
            value={choice}
            onChange={(type) => onChoose({ ...choice, ...type })}
            of={displayName}
          />
          <p className="soft small">{isOtherPlace(student, choice) ? text.changeHint : text.changeNeeded}</p>
        </div>
      )}
    </li>
  );
}
