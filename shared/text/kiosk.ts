/** Words of the kiosk: je to the mentor and the student, u to the adults. */
import type { KioskRater } from '../model/kiosk.ts';
import type { Bilingual } from '../model/language.ts';

interface KioskTexts {
  /** Before the buttons that hand the machine out. */
  handOut: string;
  /** What the button does, for who hears it alone. */
  handOutTo: (whom: string) => string;
  handOutHint: string;
  leaveTitle: string;
  leaveText: Record<KioskRater, string>;
  stay: string;
  leave: string;
}

export const kiosk = {
  nl: {
    handOut: 'Geef de computer even aan:',
    handOutTo: (whom) => `Geef de computer even aan: ${whom}`,
    handOutHint: 'Dan is alleen het formulier te zien. Terug kan alleen met jouw wachtzin.',
    leaveTitle: 'Terug naar de mentor',
    leaveText: {
      student: 'Geef de computer aan je mentor. Met de wachtzin gaat alles weer open.',
      parent: 'Geeft u de computer aan de mentor. Met de wachtzin gaat alles weer open.',
    },
    stay: 'Terug naar het formulier',
    leave: 'Open',
  },
  en: {
    handOut: 'Hand the computer to:',
    handOutTo: (whom) => `Hand the computer to: ${whom}`,
    handOutHint: 'Then only the form can be seen. Only your passphrase brings the rest back.',
    leaveTitle: 'Back to the mentor',
    leaveText: {
      student: 'Give the computer to your mentor. The passphrase opens everything again.',
      parent: 'Please give the computer to the mentor. The passphrase opens everything again.',
    },
    stay: 'Back to the form',
    leave: 'Open',
  },
} as const satisfies Bilingual<KioskTexts>;
