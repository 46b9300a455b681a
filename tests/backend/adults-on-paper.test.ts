/** The word for the adults goes the whole way from the record to the sheets: with a guardian none says "parents" (domain.md §6). */
import { expect, test } from 'vitest';
import type { CallInput } from '../../shared/contract.ts';
import { sheetOf } from '../../shared/print/render-pack.ts';
import { toHtml } from '../../shared/print/to-html.ts';
import type { SheetKind } from '../../shared/model/sheet.ts';
import type { Language } from '../../shared/model/language.ts';
import { studentDraft } from './examples.ts';
import { openTestBackend } from './open-test-backend.ts';

async function sheetsOf(change: Partial<CallInput<'students.save'>>, language: Language = 'nl') {
  using program = await openTestBackend();
  const { id } = await program.call('students.save', studentDraft(change));
  const { sheet } = await program.call('conversations.open', { studentId: id, language });
  const textOf = (kind: SheetKind): string => {
    const node = sheetOf(kind, sheet);
    // A label for who cannot see a shape is read out too.
    return node === null
      ? ''
      : toHtml(node)
          .replaceAll(/aria-label="([^"]*)"/gu, '>$1<')
          .replaceAll(/<[^>]*>/gu, ' ');
  };
  return { student: textOf('student'), parents: textOf('parents'), mentor: textOf('mentor') };
}

const withGuardian = { family: { authority: 'guardian' } } as const;

test('where the record says a guardian has authority, the sheets say so too', async () => {
  const { student, parents, mentor } = await sheetsOf(withGuardian);
  expect(student).toContain('met je voogd en je mentor');
  expect(parents).toContain('voor de voogd van Fatima');
  expect(parents).toContain('buiten school');
  expect(mentor).toContain('voogd 2');
  expect(student + parents).not.toMatch(/ouders/iu);
  // The notice that names the word not to use is the only one.
  expect(mentor.replaceAll('en niet "ouders"', '').replaceAll('en niet &quot;ouders&quot;', '')).not.toMatch(
    /ouders/iu,
  );
});

test('in English too', async () => {
  const { student, parents } = await sheetsOf(withGuardian, 'en');
  expect(student).toContain('with your guardian and your mentor');
  expect(student + parents).not.toMatch(/parent/iu);
});

test.each([
  ['mother', 'moeder'],
  ['father', 'vader'],
  ['carers', 'verzorgers'],
] as const)('where %s are recorded, the sheets say "%s", not "ouders"', async (adults, word) => {
  const { student, parents } = await sheetsOf({ adults });
  expect(student).toContain(`met je ${word} en je mentor`);
  expect(parents).toContain(`voor de ${word} van Fatima`);
  expect(student + parents).not.toMatch(/ouders/iu);
});

test('a recorded mother stays the mother, whoever has authority', async () => {
  const { student } = await sheetsOf({ ...withGuardian, adults: 'mother' });
  expect(student).toContain('met je moeder en je mentor');
});
