/** Choosing from a list that drops down; type the first letters to choose. */
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import type { ChoiceProps } from './choice.ts';

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
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="option">
              {option.label}
              {option.note !== undefined && <span className="option-note"> {option.note}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
