/** The page for the data protection officer says what the program does: its numbers, its tables, tests that exist. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contract } from '../../shared/contract.ts';
import { writePrivacyPage } from '../../shared/domain/privacy-page.ts';
import { retentionClocks } from '../../shared/domain/retention.ts';
import { floors } from '../../shared/model/summary.ts';
import { PrivacyAction } from '../../shared/model/privacy.ts';
import { privacyPage } from '../../shared/text/privacy-page.ts';
import { privacyFacts } from '../../electron/backend/rights/privacy-facts.ts';
import { studentTables } from '../../electron/backend/rights/student-tables.ts';
import { keyDerivation } from '../../electron/backend/vault/key-file.ts';

const project = join(import.meta.dirname, '../..');

test.each(['nl', 'en'] as const)('%s: every number is one of the program', (language) => {
  const { parts } = writePrivacyPage(privacyFacts, language);
  const own = new Set(
    [
      32,
      keyDerivation.memoryKiB / 1024,
      keyDerivation.passes,
      30,
      Number(retentionClocks.views('2026-01-10').slice(5, 7)) + 12 - 1,
      floors.group,
      floors.cell,
      floors.cell - 1,
      floors.largestShare * 100,
      floors.leastOutside,
      floors.oneBreakdown,
      floors.twoBreakdowns,
      floors.exact,
    ].map(String),
  );
  // Of names: SQLCipher 4, Argon2id.
  const said = parts.flatMap(({ lines }) =>
    lines.flatMap(({ text }) =>
      [...text.replace('SQLCipher 4', '').replace('Argon2id', '').matchAll(/\d+/gu)].map(
        ([number]) => number,
      ),
    ),
  );
  expect(said.length).toBeGreaterThan(10);
  for (const number of said) expect(own).toContain(number);
});

test('every table about a student has its line, and so has everything that can leave', () => {
  for (const language of ['nl', 'en'] as const) {
    const { stored, leaves } = privacyPage[language];
    expect(Object.keys(stored).toSorted()).toEqual(Object.keys(studentTables).toSorted());
    expect([...Object.keys(leaves), 'erased', 'cleared'].toSorted()).toEqual(
      PrivacyAction.options.toSorted(),
    );
  }
});

test('every way to check is there', () => {
  const checks = writePrivacyPage(privacyFacts, 'nl').parts.flatMap(({ lines }) =>
    lines.flatMap((line) => line.checks),
  );
  expect(checks.length).toBeGreaterThan(20);
  const missing = checks.filter((check) => {
    const call = /^npm run --silent call -- (\S+)$/u.exec(check)?.[1];
    return call === undefined ? !existsSync(join(project, check)) : !Object.hasOwn(contract, call);
  });
  expect(missing).toEqual([]);
});
