/** Name, number and birth day. The particle has its own field: Dutch lists sort by the surname without it. */
import { student as words } from '../../../shared/text/student.ts';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import type { FormPart } from './form-part.ts';

export function NameFields({ typed, change, problems }: FormPart) {
  const text = useText(words);
  const birthDayProblem = problems.get('birthDay');
  return (
    <fieldset className="stack-tight">
      <legend>{text.nameTitle}</legend>
      <div className="name-fields">
        <TextField
          label={text.givenName}
          value={typed.givenName}
          onChange={(givenName) => change({ givenName })}
          maxLength={80}
          autoComplete="off"
          isRequired
          problem={problems.has('givenName') ? text.givenNameNeeded : undefined}
        />
        <TextField
          label={text.particle}
          value={typed.particle}
          onChange={(particle) => change({ particle })}
          maxLength={40}
          autoComplete="off"
        />
        <TextField
          label={text.surname}
          value={typed.surname}
          onChange={(surname) => change({ surname })}
          maxLength={120}
          autoComplete="off"
          isRequired
          problem={problems.has('surname') ? text.surnameNeeded : undefined}
        />
      </div>
      <div className="two-fields">
        <TextField
          label={text.number}
          value={typed.studentNumber}
          onChange={(studentNumber) => change({ studentNumber })}
          maxLength={40}
          autoComplete="off"
        />
        <DayField
          label={text.birthDay}
          value={typed.birthDay}
          onChange={(birthDay) => change({ birthDay })}
          needsYear
          tried={birthDayProblem === 'wrong'}
          problem={birthDayProblem === 'future' ? text.birthDayFuture : undefined}
        />
      </div>
    </fieldset>
  );
}
