/** A vault with the demo class, for tests of packs, and what is in a folder. */
import { readdirSync } from 'node:fs';
import type { CallInput } from '../../shared/contract.ts';
import type { Host } from '../../electron/backend/host.ts';
import type { Language } from '../../shared/model/language.ts';
import { openTestBackend, type TestBackend } from '../backend/open-test-backend.ts';
import { loadDemo } from '../demo/load-demo.ts';

export interface TestClass extends TestBackend {
  /** In the order of the list. */
  studentIds: string[];
}

export async function openClass(
  host: Pick<Host, 'htmlToPdf' | 'saveAs'>,
  language: Language = 'nl',
): Promise<TestClass> {
  const test = await openTestBackend(host);
  const studentIds = await loadDemo((name, input) => test.backend.call(name, input), language);
  return Object.assign(test, { studentIds });
}

export const packOf = (
  studentIds: readonly string[],
  more: Partial<CallInput<'print.pack'>> = {},
): CallInput<'print.pack'> => ({
  studentIds: [...studentIds],
  sheets: ['student', 'parents', 'mentor'],
  groupBy: 'student',
  language: 'nl',
  job: 'pack',
  ...more,
});

/** The names in a folder, hidden ones too. */
export const namesIn = (folder: string): string[] => readdirSync(folder).toSorted();
