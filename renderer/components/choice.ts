/** What every way of choosing one of several takes. */

export interface Option<K extends string> {
  id: K;
  label: string;
}

export interface ChoiceProps<K extends string> {
  label: string;
  options: readonly Option<K>[];
  value: K | null;
  onChange: (value: K) => void;
  /** Keep the label for screen readers only. */
  hideLabel?: boolean;
  isDisabled?: boolean;
}
