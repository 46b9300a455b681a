/** A paper form as five digits, in the order of the dimensions: the way it is typed in. Keeps and shows nothing. */
import { dimensions, type Dimension, type Rating } from '../model/views.ts';

export type Ratings = Readonly<Record<Dimension, Rating>>;

const ratingOf: Readonly<Record<string, Rating>> = { '1': 1, '2': 2, '3': 3, '4': 4, '0': null, '-': null };

/** Five signs: 1-4, and 0 or - for "niet gezien" (domain.md §3). null: not five of these signs. */
export function readDigits(typed: string): Ratings | null {
  const [goals, planning, help, reflection, leading, ...more] = typed
    .trim()
    .split('')
    .map((sign) => ratingOf[sign]);
  if (
    goals === undefined ||
    planning === undefined ||
    help === undefined ||
    reflection === undefined ||
    leading === undefined ||
    more.length > 0
  )
    return null;
  return { goals, planning, help, reflection, leading };
}

export const digitsOf = (view: Ratings): string =>
  dimensions.map((dimension) => String(view[dimension] ?? 0)).join('');

/** To compare with the paper: what was not seen counts for nothing. 0-20. */
export const sumOf = (view: Ratings): number =>
  dimensions.reduce((sum, dimension) => sum + (view[dimension] ?? 0), 0);
