/** School type and year, side by side; for types that count no years the year is left out. */
import { SchoolType, type Year } from '../../shared/model/school-type.ts';
import { students } from '../../shared/text/students.ts';
import { useTerms, useText } from '../language.tsx';
import { ListChoice } from './list-choice.tsx';

export interface TypeAndYear {
  schoolType: SchoolType | null;
  year: Year;
}

interface SchoolTypeFieldsProps {
  value: TypeAndYear;
  onChange: (value: TypeAndYear) => void;
  hideLabels?: boolean;
  /** Set apart several of these on one page: "3HB". */
  of?: string;
}

const years = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** The newcomers' school counts phases, not years (domain.md §2). */
const countsYears = (schoolType: SchoolType | null): boolean => schoolType !== 'isk';

export function SchoolTypeFields({ value, onChange, hideLabels = false, of }: SchoolTypeFieldsProps) {
  const text = useText(students);
  const terms = useTerms();
  const labelled = (label: string): string => (of === undefined ? label : `${label}, ${of}`);
  return (
    <div className="type-fields">
      <ListChoice
        label={labelled(text.schoolType)}
        hideLabel={hideLabels}
        placeholder={text.schoolTypeLater}
        options={SchoolType.options.map((id) => ({ id, label: terms.schoolType[id] }))}
        value={value.schoolType}
        onChange={(schoolType) => onChange({ schoolType, year: countsYears(schoolType) ? value.year : null })}
      />
      <ListChoice
        label={labelled(text.year)}
        hideLabel={hideLabels}
        options={[
          { id: 'none', label: text.noYear },
          ...years.map((id) => ({ id, label: terms.year(Number(id)) })),
        ]}
        value={value.year === null ? 'none' : String(value.year)}
        onChange={(id) => onChange({ ...value, year: id === 'none' ? null : Number(id) })}
        isDisabled={!countsYears(value.schoolType)}
      />
    </div>
  );
}
