/** Words of the gate: creating, unlocking and recovering the vault, and changing its passphrase. */
import type { Bilingual } from '../model/language.ts';

export const vault = {
  nl: {
    welcome: 'Welkom bij Driehoek',
    purpose:
      'Je bereidt er gesprekken mee voor met leerlingen en hun ouders. Alles blijft versleuteld op deze computer.',
    choose: 'Kies een wachtzin',
    chooseHint: 'Vier of meer woorden die niet bij elkaar horen zijn sterk en goed te onthouden.',
    passphrase: 'Wachtzin',
    again: 'Nog een keer',
    differs: 'De twee wachtzinnen zijn niet gelijk.',
    strength: {
      0: 'Wordt meteen geraden',
      1: 'Veel te zwak',
      2: 'Te zwak',
      3: 'Sterk genoeg',
      4: 'Sterk',
    },
    strengthLabel: 'Sterkte',
    recovery: 'Maak ook een herstelsleutel om te bewaren op papier',
    recoveryHint:
      'Zonder wachtzin en zonder herstelsleutel kan niemand de gegevens nog openen, wij ook niet.',
    create: 'Maak de kluis',
    recoveryTitle: 'Je herstelsleutel',
    recoveryExplain:
      'Schrijf of print deze sleutel en bewaar hem niet bij deze computer. Hij is alleen nu te zien. Met deze sleutel kies je een nieuwe wachtzin als je de oude vergeet.',
    printKey: 'Print de sleutel',
    keyKept: 'Ik heb hem bewaard, verder',
    locked: 'Driehoek is op slot',
    unlock: 'Open',
    forgot: 'Wachtzin vergeten?',
    wait: (seconds: number) =>
      seconds === 1 ? 'Probeer het over 1 seconde opnieuw.' : `Probeer het over ${seconds} seconden opnieuw.`,
    recoverTitle: 'Een nieuwe wachtzin met je herstelsleutel',
    recoveryKey: 'Herstelsleutel',
    recover: 'Kies deze wachtzin en open',
    newPassphrase: 'Nieuwe wachtzin',
    currentPassphrase: 'Huidige wachtzin',
    changeTitle: 'Wachtzin wijzigen',
    change: 'Wijzig de wachtzin',
    changed: 'De wachtzin is gewijzigd. Je herstelsleutel blijft geldig.',
    showTyped: 'Toon wat ik typ',
    takeOver: 'Open toch op deze computer',
    takeOverRisk:
      'Is de kluis daar toch nog open, dan gaat verloren wat er sindsdien op een van beide computers getypt is, en kan het bestand beschadigd raken.',
    replaceTitle: 'Herstelsleutel vervangen',
    replaceExplain:
      'Ben je het papier kwijt, of zag iemand het? Maak een nieuwe sleutel. De oude werkt tot je de nieuwe hebt bewaard, en daarna niet meer.',
    replacePassphrase: 'Je wachtzin',
    replace: 'Maak een nieuwe herstelsleutel',
    replaceKeep: 'Ik heb hem bewaard, gebruik deze',
    replaced: 'De nieuwe herstelsleutel geldt nu. Gooi het oude papier weg.',
    newKey: 'Je nieuwe herstelsleutel',
    newKeyExplain:
      'Schrijf of print deze sleutel en bewaar hem niet bij deze computer. Hij is alleen nu te zien.',
  },
  en: {
    welcome: 'Welcome to Driehoek',
    purpose:
      'It helps you prepare conversations with students and their parents. Everything stays encrypted on this computer.',
    choose: 'Choose a passphrase',
    chooseHint: 'Four or more words that do not belong together are strong and easy to remember.',
    passphrase: 'Passphrase',
    again: 'Once more',
    differs: 'The two passphrases are not the same.',
    strength: {
      0: 'Guessed at once',
      1: 'Far too weak',
      2: 'Too weak',
      3: 'Strong enough',
      4: 'Strong',
    },
    strengthLabel: 'Strength',
    recovery: 'Also make a recovery key to keep on paper',
    recoveryHint:
      'Without the passphrase and without the recovery key nobody can open the data any more, and neither can we.',
    create: 'Make the vault',
    recoveryTitle: 'Your recovery key',
    recoveryExplain:
      'Write down or print this key and keep it away from this computer. It is shown only now. With it you choose a new passphrase when you forget the old one.',
    printKey: 'Print the key',
    keyKept: 'I have kept it, go on',
    locked: 'Driehoek is locked',
    unlock: 'Open',
    forgot: 'Forgot the passphrase?',
    wait: (seconds: number) =>
      seconds === 1 ? 'Try again in 1 second.' : `Try again in ${seconds} seconds.`,
    recoverTitle: 'A new passphrase with your recovery key',
    recoveryKey: 'Recovery key',
    recover: 'Choose this passphrase and open',
    newPassphrase: 'New passphrase',
    currentPassphrase: 'Current passphrase',
    changeTitle: 'Change the passphrase',
    change: 'Change the passphrase',
    changed: 'The passphrase has been changed. Your recovery key stays valid.',
    showTyped: 'Show what I type',
    takeOver: 'Open it here all the same',
    takeOverRisk:
      'If the vault is still open there, what was typed since on one of the two computers will be lost, and the file may be damaged.',
    replaceTitle: 'Replace the recovery key',
    replaceExplain:
      'Lost the paper, or did somebody see it? Make a new key. The old one works until you have kept the new one, and not after that.',
    replacePassphrase: 'Your passphrase',
    replace: 'Make a new recovery key',
    replaceKeep: 'I have kept it, use this one',
    replaced: 'The new recovery key is valid now. Throw the old paper away.',
    newKey: 'Your new recovery key',
    newKeyExplain: 'Write down or print this key and keep it away from this computer. It is shown only now.',
  },
} as const satisfies Bilingual<Record<string, unknown>>;
