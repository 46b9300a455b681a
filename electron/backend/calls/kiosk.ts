/** The calls of the kiosk: hand the machine out for one form, take that form in, and get the machine back with the passphrase. */
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { readStudent } from '../read-students.ts';
import { requireStudent } from '../require-student.ts';
import { saveView } from '../save-view.ts';

type KioskCalls = HandlersOf<'kiosk.start' | 'kiosk.state' | 'kiosk.handIn' | 'kiosk.leave'>;

export const kioskCalls = ({
  store,
  host,
  vault,
  door,
  kiosk,
  settings,
  today,
}: CallContext): KioskCalls => ({
  'kiosk.start': ({ studentId, by }) => {
    requireStudent(store(), studentId);
    // Whoever has the machine now may lock the vault, or end the program.
    door.pause();
    kiosk.start({ studentId, by });
    return {};
  },

  'kiosk.state': () => {
    const whom = kiosk.current();
    if (whom === null) return null;
    const list = { today: today(), nameOrder: settings.read().nameOrder };
    const { givenName, adults } = readStudent(store(), whom.studentId, list);
    return { by: whom.by, handedIn: whom.handedIn, givenName, adults };
  },

  'kiosk.handIn': (view) => {
    const whom = kiosk.current();
    if (whom === null) throw new CallError('not-found');
    // Once: who stays at the screen must not write over what was handed in.
    if (whom.handedIn) throw new CallError('kiosk');
    const who = whom.by === 'parent' ? view.who : '';
    saveView(store(), host.newId, { ...view, who, studentId: whom.studentId, by: whom.by, day: today() });
    kiosk.markHandedIn();
    return {};
  },

  'kiosk.leave': async ({ passphrase }) => {
    if (kiosk.current() === null) return {};
    await vault.check(passphrase);
    kiosk.end();
    door.resume();
    return {};
  },
});
