/** The program with its vault open and the demo class in it. Everything goes through the contract. */
import type { Page } from '@playwright/test';
import type { Loopback } from '../../electron/loopback/open-loopback.ts';
import { StudentDraft, type Student } from '../../shared/model/records.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { type App, test as base } from './open-app.ts';

export { expect, expectAccessible } from './open-app.ts';

/** Some weeks after the newest views of the demo class and some days before its first evening. */
export const demoNow = new Date('2027-02-01T10:00:00Z');

/** Four unlikely words; only ever seals the empty folders of tests. */
export const testPassphrase = 'ladder kompas citroen vlieger';

export interface Demo {
  /** In the order of the list. */
  ids: readonly string[];
  /** The student with this given name. */
  student(givenName: string): Promise<Student>;
  /** Changes what is kept of that student himself. */
  change(givenName: string, change: Partial<StudentDraft>): Promise<Student>;
  /** Shows an address of the window, such as `/student/1/agenda`. */
  open(path: string): Promise<void>;
}

async function startDemo(page: Page, app: App, call: Loopback['call']) {
  await app.call('vault.create', { passphrase: testPassphrase, recovery: false });
  const ids = await loadDemo(call, 'nl');
  // What the page read while there was no vault is not true any more.
  await page.reload();
  return ids;
}

export const test = base.extend<{ demo: Demo }>({
  fixedNow: demoNow,
  demo: async ({ page, app, loopback }, use) => {
    const ids = await startDemo(page, app, loopback.call);
    const find = async (givenName: string): Promise<Student> => {
      const rows = await app.call('students.list', {});
      const row = rows.find((student) => student.givenName === givenName);
      if (row === undefined) throw new Error(`The demo class has no ${givenName}.`);
      return app.call('students.get', { id: row.id });
    };
    await use({
      ids,
      student: find,
      async change(givenName, change) {
        const draft = StudentDraft.strip().parse(await find(givenName));
        return app.call('students.save', { ...draft, ...change });
      },
      async open(path) {
        await page.goto(`${app.origin}/#${path}`);
      },
    });
  },
});
