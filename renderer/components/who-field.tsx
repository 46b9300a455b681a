/** Which parent or carer: typed, or chosen from the names that are offered. */
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';

interface WhoFieldProps {
  label: string;
  hideLabel?: boolean;
  hint?: string;
  className: string;
  choices: readonly string[];
  value: string;
  onChange: (who: string) => void;
}

export function WhoField({
  label,
  hideLabel = false,
  hint,
  className,
  choices,
  value,
  onChange,
}: WhoFieldProps) {
  return (
    <ComboBox
      className={`field ${className}`}
      allowsCustomValue
      menuTrigger="focus"
      inputValue={value}
      onInputChange={onChange}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'react-aria-Label'}>{label}</Label>
      <Input className="input" maxLength={60} {...(hideLabel ? { placeholder: label } : {})} />
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="popover">
        <ListBox className="options">
          {choices.map((choice) => (
            <ListBoxItem key={choice} id={choice} className="option">
              {choice}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
