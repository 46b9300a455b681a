/** Words of the keystore of the system: switching it on and off, and opening the vault with it. They speak to the mentor (je). */
import type { Bilingual } from '../model/language.ts';

export const keystore = {
  nl: {
    title: 'Openen zonder wachtzin',
    /** What it means for safety. */
    risk: 'Wie aan deze computer zit terwijl jij bent ingelogd, opent de kluis dan met één klik, ook na een automatisch slot. Je wachtzin en je herstelsleutel blijven gelden.',
    isOn: 'Staat aan: de sleutelbos van het systeem opent de kluis.',
    passphrase: 'Je wachtzin, om dit aan te zetten',
    switchOn: 'Zet aan',
    switchOff: 'Zet uit',
    unlock: 'Open zonder wachtzin',
  },
  en: {
    title: 'Opening without the passphrase',
    risk: 'Whoever sits at this computer while you are signed in then opens the vault with one click, also after it locked by itself. Your passphrase and your recovery key stay valid.',
    isOn: 'On: the keystore of the system opens the vault.',
    passphrase: 'Your passphrase, to switch this on',
    switchOn: 'Switch on',
    switchOff: 'Switch off',
    unlock: 'Open without the passphrase',
  },
} as const satisfies Bilingual<Record<string, string>>;
