/** How a call is described, and the inputs and outputs that many share. */
import { z } from 'zod';
import { Id } from '../model/records.ts';

interface Call<I extends z.ZodType, O extends z.ZodType> {
  input: I;
  output: O;
  /** `open`: answers `locked` until the vault is unlocked; `none`: needs no store. */
  store: 'open' | 'none';
}
export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> => ({
  input,
  output,
  store: 'open',
});
export const callWithoutStore = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Call<I, O> => ({
  input,
  output,
  store: 'none',
});

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id: Id });
export const done = z.object({});
