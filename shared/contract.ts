/** Every call between the front end and the back end: name, input, output. Handlers, validation and client follow from it. */
import type { z } from 'zod';
import { conversationCalls } from './contract/conversations.ts';
import { eveningCalls } from './contract/evenings.ts';
import { fileCalls } from './contract/files.ts';
import { rightsCalls } from './contract/rights.ts';
import { studentCalls } from './contract/students.ts';
import { summaryCalls } from './contract/summary.ts';
import { vaultCalls } from './contract/vault.ts';

export const contract = {
  ...vaultCalls,
  ...studentCalls,
  ...rightsCalls,
  ...conversationCalls,
  ...eveningCalls,
  ...fileCalls,
  ...summaryCalls,
};

export type CallName = keyof typeof contract;
/** What a caller sends: fields with a default may be left out. */
export type CallInput<N extends CallName> = z.input<(typeof contract)[N]['input']>;
/** What a handler gets: validated, with defaults filled in. */
export type ParsedInput<N extends CallName> = z.output<(typeof contract)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof contract)[N]['output']>;
export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);
