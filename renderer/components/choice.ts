/** What every way of choosing one of several takes. */

export interface Option<K extends string> {
  id: K;
  label: string;
  /** Stands beside the label in an open list, such as a number. */
  note?: string | undefined;
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
