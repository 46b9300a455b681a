/** The adults at home: the word for them, authority, together or apart, interpreter, and permission from 18 (domain.md §6). */
import { Checkbox } from 'react-aria-components';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { adultsAtHome, Authority } from '../../../shared/model/facts.ts';
import { student as words } from '../../../shared/text/student.ts';
import { ListChoice } from '../../components/list-choice.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { today } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import type { FormPart } from './form-part.ts';
import { isAdult } from './student-draft.ts';

export function FamilyFields({ typed, change }: FormPart) {
  const text = useText(words);
  const { family } = typed;
  const changeFamily = (changed: Partial<typeof family>) => change({ family: { ...family, ...changed } });
  return (
    <fieldset className="stack">
      <legend>{text.familyTitle}</legend>
      <div className="two-fields">
        <ListChoice
          label={text.adults}
          options={adultsAtHome.map((id) => ({ id, label: text.adultsFor[id] }))}
          value={typed.adults}
          onChange={(adults) => change({ adults })}
        />
        <ListChoice
          label={text.authority}
          options={Authority.options.map((id) => ({ id, label: text.authorities[id] }))}
          value={family.authority}
          onChange={(authority) => changeFamily({ authority })}
        />
      </div>
      <SegmentedChoice
        label={text.together}
        options={[
          { id: 'together', label: text.togetherYes },
          { id: 'apart', label: text.togetherNo },
        ]}
        value={family.together ? 'together' : 'apart'}
        onChange={(id) => changeFamily({ together: id === 'together' })}
      />
      <Checkbox
        className="checkbox"
        isSelected={family.interpreter}
        onChange={(interpreter) => changeFamily({ interpreter })}
      >
        <span className="checkbox-box" aria-hidden="true" />
        {text.interpreter}
      </Checkbox>
      {isAdult(typed, today()) && <Permission permission={family.permission} onChange={changeFamily} />}
    </fieldset>
  );
}

/** "Yes" keeps the day on which it was recorded, so that it can be shown when it is asked for. */
function Permission({
  permission,
  onChange,
}: {
  permission: FormPart['typed']['family']['permission'];
  onChange: (changed: { permission: string | boolean | null }) => void;
}) {
  const text = useText(words);
  const language = useLanguage();
  const answer = permission === null ? 'unknown' : permission === false ? 'no' : 'yes';
  return (
    <div className="stack-tight">
      <SegmentedChoice
        label={text.permission}
        options={[
          { id: 'yes', label: text.permissionYes },
          { id: 'no', label: text.permissionNo },
          { id: 'unknown', label: text.permissionUnknown },
        ]}
        value={answer}
        onChange={(id) => onChange({ permission: id === 'yes' ? today() : id === 'no' ? false : null })}
      />
      {typeof permission === 'string' && (
        <p className="soft small">{text.permissionSince(dateInWords(permission, language))}</p>
      )}
    </div>
  );
}
