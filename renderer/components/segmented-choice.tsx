/** Choosing one of a few options that are all visible. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ChoiceProps } from './choice.ts';

export function SegmentedChoice<K extends string>(props: ChoiceProps<K>) {
  const { label, options, value, onChange, hideLabel = false, isDisabled = false } = props;
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(id) => onChange(id as K)}
      isDisabled={isDisabled}
      orientation="horizontal"
    >
      <Label className={hideLabel ? 'visually-hidden' : 'react-aria-Label'}>{label}</Label>
      <div className="segments">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="segment">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
