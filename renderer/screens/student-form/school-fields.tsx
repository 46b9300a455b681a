/** Class, school type and year, and what else counts for the agenda. */
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { SchoolClass } from '../../../shared/model/records.ts';
import { Attribute } from '../../../shared/model/school-type.ts';
import { student as words } from '../../../shared/text/student.ts';
import { ListChoice } from '../../components/list-choice.tsx';
import { SchoolTypeFields } from '../../components/school-type-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useTerms, useText } from '../../language.tsx';
import type { FormPart } from './form-part.ts';
import { newClass, noClass } from './student-draft.ts';

const newcomerPhases: readonly Attribute[] = ['isk_begin', 'isk_midden', 'isk_uitstroom'];

export function SchoolFields({
  typed,
  change,
  problems,
  classes,
}: FormPart & { classes: readonly SchoolClass[] }) {
  const text = useText(words);
  const terms = useTerms();
  const chooseClass = (classChoice: string): void => {
    const chosen = classes.find(({ id }) => id === classChoice);
    // Who has no type yet, or that of the class he leaves, gets the type of the class he joins.
    const left = classes.find(({ id }) => id === typed.classChoice);
    const follows = typed.schoolType === null || (left !== undefined && left.schoolType === typed.schoolType);
    change({
      classChoice,
      ...(chosen !== undefined && follows ? { schoolType: chosen.schoolType, year: chosen.year } : {}),
    });
  };
  const attributes = Attribute.options.filter(
    (one) => one !== 'tolk' && (!newcomerPhases.includes(one) || typed.schoolType === 'isk'),
  );
  return (
    <fieldset className="stack">
      <legend>{text.schoolTitle}</legend>
      <div className="two-fields">
        <ListChoice
          label={text.classField}
          options={[
            ...classes.map(({ id, name }) => ({ id, label: name })),
            { id: newClass, label: text.newClass },
            { id: noClass, label: text.noClass },
          ]}
          value={typed.classChoice}
          onChange={chooseClass}
        />
        {typed.classChoice === newClass && (
          <TextField
            label={text.newClassName}
            value={typed.newClassName}
            onChange={(newClassName) => change({ newClassName })}
            maxLength={40}
            autoComplete="off"
            autoFocus
            problem={problems.has('newClassName') ? text.newClassNeeded : undefined}
          />
        )}
      </div>
      <SchoolTypeFields value={typed} onChange={({ schoolType, year }) => change({ schoolType, year })} />
      <CheckboxGroup
        className="field"
        value={[...typed.attributes]}
        onChange={(chosen) => change({ attributes: Attribute.options.filter((one) => chosen.includes(one)) })}
      >
        <Label>{text.attributes}</Label>
        <div className="checkbox-columns">
          {attributes.map((one) => (
            <Checkbox key={one} value={one} className="checkbox">
              <span className="checkbox-box" aria-hidden="true" />
              {terms.attribute[one]}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
    </fieldset>
  );
}
