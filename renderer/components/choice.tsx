/** Choosing one of a few (segmented) or of many (drop-down list). */
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
} from 'react-aria-components';

export interface Option<K extends string> {
  id: K;
  label: string;
}

interface ChoiceProps<K extends string> {
  label: string;
  options: readonly Option<K>[];
  value: K | null;
  onChange: (value: K) => void;
  /** Keep the label for screen readers only. */
  hideLabel?: boolean;
  isDisabled?: boolean;
}

/** Two to five options that are all visible. */
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

/** A list that drops down; type the first letters to choose. */
export function ListChoice<K extends string>(props: ChoiceProps<K> & { placeholder?: string }) {
  const { label, options, value, onChange, hideLabel = false, isDisabled = false, placeholder } = props;
  return (
    <Select
      className="field"
      value={value}
      onChange={(id) => onChange(id as K)}
      isDisabled={isDisabled}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'react-aria-Label'}>{label}</Label>
      <Button className="input select">
        <SelectValue />
        <span aria-hidden="true" className="select-arrow">
          ▾
        </span>
      </Button>
      <Popover className="popover">
        <ListBox className="options">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="option">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
