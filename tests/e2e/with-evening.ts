/** The program with an evening that is about to run: the clock of the machine and of the window goes as the test says. */
import type { Page } from '@playwright/test';
import type { CallInput } from '../../shared/contract.ts';
import { guardianDraft } from '../backend/examples.ts';
import { addStudents, openEvening, type TestEvening } from '../backend/open-evening.ts';
import { test as base } from './open-app.ts';
import { testPassphrase } from './with-demo.ts';

export { expect, expectAccessible } from './open-app.ts';
export { testPassphrase };

export const eveningDay = '2027-02-09';
/** Read by the program each time it asks what time it is. On the wall of this machine, where the program runs. */
const clock = new Date(`${eveningDay}T18:58:00`);
/** The window of a program on this machine hangs on the same wall. */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

export interface RunningEvening extends TestEvening {
  /** Sets the time on every wall, such as '19:04'. */
  setTime: (time: string) => Promise<void>;
  /** Shows run mode. */
  open: () => Promise<void>;
}

export async function setClock(page: Page, time: string): Promise<void> {
  clock.setTime(Date.parse(`${eveningDay}T${time.length === 5 ? `${time}:00` : time}`));
  await page.clock.setFixedTime(clock);
}

/** Fatima comes with both parents, Noor's parents come apart, one after the other; then Bram and Çağla. */
export const test = base.extend<{ evening: RunningEvening }>({
  fixedNow: clock,
  timezoneId: timeZone,
  evening: async ({ page, app }, use) => {
    await setClock(page, '18:58');
    await app.call('vault.create', { passphrase: testPassphrase, recovery: false });
    const students: Partial<CallInput<'students.save'>> = {
      schoolType: 'havo',
      year: 3,
      birthDay: '2012-03-04',
    };
    const [fatima = ''] = await addStudents(app, ['Fatima'], students);
    const others = await addStudents(app, ['Bram', 'Çağla', 'Maximiliaan-Alexander'], students);
    for (const [at, text] of [
      'Ik wil beter leren plannen.',
      'Ik wil weten welke profielen bij mij passen.',
    ].entries())
      await app.call('points.save', { studentId: fatima, by: at === 0 ? 'student' : 'parents', text });
    for (const by of ['student', 'mentor', 'parent'] as const)
      await app.call('views.save', {
        studentId: fatima,
        by,
        who: '',
        day: '2027-01-25',
        goals: 3,
        planning: by === 'student' ? 4 : 1,
        help: 3,
        reflection: 2,
        leading: 2,
      });
    await app.call('families.saveGuardian', guardianDraft(fatima, { name: 'mevrouw Öztürk' }));
    const evening = await openEvening(app, [fatima, ...others], eveningDay, 15);
    await page.reload();
    await use({
      ...evening,
      setTime: (time) => setClock(page, time),
      async open() {
        await page.goto(`${app.origin}/#/evening/${evening.eveningId}/run/${evening.sessionId}`);
      },
    });
  },
});
