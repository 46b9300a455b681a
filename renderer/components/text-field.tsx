/** One labelled line (or box) to type in, with a hint and a sentence where something is wrong. */
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';

export interface TextFieldProps extends AriaTextFieldProps {
  label: string;
  hint?: string;
  problem?: string | undefined;
  rows?: number;
}

export function TextField({ label, hint, problem, rows, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={problem !== undefined} className="field">
      <Label>{label}</Label>
      {rows === undefined ? <Input className="input" /> : <TextArea className="input" rows={rows} />}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  );
}
