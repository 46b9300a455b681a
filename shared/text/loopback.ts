/** What the loopback server says to a browser that it does not let in. */
import type { Bilingual } from '../model/language.ts';

export const loopback = {
  nl: {
    addressUsed:
      'Dit adres is al gebruikt, en het werkt maar één keer. Sluit Driehoek en start het opnieuw voor een nieuw adres.',
    noCookie:
      'Driehoek opent alleen met het eenmalige adres dat bij het starten is getoond. Sluit Driehoek en start het opnieuw voor een nieuw adres.',
  },
  en: {
    addressUsed:
      'This address has been used, and it works only once. Close Driehoek and start it again for a new address.',
    noCookie:
      'Driehoek opens only with the one-time address shown at its start. Close Driehoek and start it again for a new address.',
  },
} as const satisfies Bilingual<Record<string, string>>;
