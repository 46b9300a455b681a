/** Puts the page for the data protection officer together: words, the program's own numbers, and how each line is checked. */
import type { Language } from '../model/language.ts';
import type { PrivacyFacts, PrivacyPage } from '../model/privacy-page.ts';
import { privacyPage } from '../text/privacy-page.ts';

/** Tests that show a line to be so; a test fails when one of them does not exist. */
const shownBy = {
  vault: ['tests/store/encryption.test.ts'],
  key: ['tests/backend/key-derivation.test.ts', 'tests/backend/recovery-key.test.ts'],
  backups: ['tests/backend/backups.test.ts', 'tests/backend/backup-kill.test.ts'],
  aside: ['tests/backend/backups.test.ts'],
  holder: ['tests/backend/hold.test.ts'],
  settings: ['tests/backend/settings.test.ts'],
  nothing: ['tests/store/encryption.test.ts', 'tests/pack'],
  file: ['tests/store/encryption.test.ts'],
  passphrase: ['tests/backend/key-derivation.test.ts'],
  keystore: ['tests/backend/keystore.test.ts'],
  tries: ['tests/backend/vault.test.ts'],
  network: ['tests/network', 'tests/loopback', 'tests/architecture.test.ts'],
  safety: ['tests/backend/safety-nowhere.test.ts'],
  kiosk: ['tests/backend/kiosk.test.ts'],
  unit: ['tests/summary-page/attacks.test.ts'],
  groups: ['tests/summary-page/attacks.test.ts'],
  alike: ['tests/summary-page/attacks.test.ts'],
  rounded: ['tests/summary/protect.test.ts', 'npm run --silent call -- summary.protect'],
  exact: ['tests/summary/protect.test.ts', 'npm run --silent call -- summary.protect'],
  audit: ['tests/summary/audit.test.ts', 'npm run --silent call -- summary.audit'],
  ledger: ['tests/summary/judge.test.ts', 'npm run --silent call -- summary.judge'],
  bundle: ['tests/summary-page/bundle.test.ts'],
  limits: ['tests/summary-page/document.test.ts'],
  views: ['tests/backend/retention.test.ts'],
  notes: ['tests/backend/retention.test.ts'],
  counts: ['tests/summary-page/periods.test.ts'],
  log: ['tests/backend/privacy.test.ts'],
  left: ['tests/backend/retention.test.ts'],
  undo: ['tests/backend/undo.test.ts'],
  read: ['tests/backend/privacy.test.ts', 'tests/backend/file-columns.test.ts'],
  copy: ['tests/backend/privacy.test.ts'],
  erase: ['tests/backend/privacy.test.ts', 'tests/faults/kill.test.ts'],
} as const satisfies Record<string, readonly string[]>;
type Shown = keyof typeof shownBy;

type Line = PrivacyPage['parts'][number]['lines'][number];

const isShown = (name: string): name is Shown => Object.hasOwn(shownBy, name);

/** In the order in which they are written. */
export function writePrivacyPage(facts: PrivacyFacts, language: Language): PrivacyPage {
  const text = privacyPage[language];
  const line = (name: string, { heading, text: said }: { heading: string; text: string }): Line => ({
    heading,
    text: said,
    checks: isShown(name) ? [...shownBy[name]] : [],
  });
  const lines = (all: Readonly<Record<string, { heading: string; text: string }>>): Line[] =>
    Object.entries(all).map(([name, words]) => line(name, words));
  const counted = (
    all: Readonly<Record<string, (facts: PrivacyFacts) => { heading: string; text: string }>>,
  ): Line[] => Object.entries(all).map(([name, words]) => line(name, words(facts)));
  return {
    parts: [
      { title: text.part.where, lines: lines(text.where) },
      { title: text.part.stored, lines: lines(text.stored) },
      { title: text.part.protection, lines: counted(text.protection) },
      { title: text.part.leaves, lines: [...lines(text.leaves), line('log', text.log)] },
      { title: text.part.summaries, lines: counted(text.summaries) },
      { title: text.part.retention, lines: counted(text.retention) },
      { title: text.part.rights, lines: lines(text.rights) },
      { title: text.part.not, lines: lines(text.not) },
    ],
  };
}
