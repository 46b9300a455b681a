/** The ownership profile and the figure on the student's page, in words and on the screen. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LanguageProvider } from '../../renderer/language.tsx';
import { Involvement } from '../../renderer/screens/student/involvement.tsx';
import { ProfileLine } from '../../renderer/screens/student/profile-line.tsx';
import type { ProfileRow } from '../../shared/domain/profile-rows.ts';
import '../../renderer/styles/index.css';

const names = { student: 'Noor', parents: 'ouders', mentor: 'mentor' };
const row: ProfileRow = {
  dimension: 'planning',
  marks: [
    { who: 'student', step: null, of: [] },
    { who: 'parents', step: 1, of: ['moeder'] },
    { who: 'parents', step: 3, of: ['vader'] },
    { who: 'mentor', step: 3, of: [] },
  ],
  apart: 0,
  parentsApart: true,
};

const renderRow = (of: ProfileRow) =>
  render(
    <LanguageProvider language="nl">
      <ProfileLine row={of} names={names} />
    </LanguageProvider>,
  );

test('a dimension reads as one sentence, with the words of the scale', async () => {
  await renderRow(row);
  await expect
    .element(page.getByRole('img'))
    .toHaveAccessibleName('Noor: niet gezien, moeder: Ik volg, vader: Ik stuur, mentor: Ik stuur');
  await expect.element(page.getByText(/Zij kijken zelf ver uiteen/u)).toBeVisible();
});

test('a shape stands under its step, an open one apart from the four, and a band around what differs', async () => {
  const { container } = await renderRow(row);
  const boxOf = (selector: string) => {
    const found = container.querySelector(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found.getBoundingClientRect();
  };
  const squares = Array.from(container.querySelectorAll('.voice-parents'), (shape) =>
    shape.getBoundingClientRect(),
  );
  expect(squares).toHaveLength(2);
  const open = container.querySelector('.profile-unseen .voice-student');
  expect(open && getComputedStyle(open).fill).toBe('none');
  expect(boxOf('.voice-student').left).toBeGreaterThan(boxOf('.step-4').right - 1);
  const band = boxOf('.profile-band');
  for (const square of squares) {
    expect(square.left).toBeGreaterThan(band.left);
    expect(square.right).toBeLessThan(band.right);
  }
  expect(band.right).toBeLessThan(boxOf('.step-4').left + 3);
});

test('views that are close have no band and no remark', async () => {
  const { container } = await renderRow({
    ...row,
    marks: [
      { who: 'student', step: 2, of: [] },
      { who: 'mentor', step: 3, of: [] },
    ],
    parentsApart: false,
  });
  expect(container.querySelectorAll('.profile-band, .profile-note')).toHaveLength(0);
});

test('the figure is the drawing of the sheet, named for who cannot see it', async () => {
  await render(
    <LanguageProvider language="en">
      <Involvement student={{ givenName: 'Noor', adults: 'mother', age: 14 }} />
    </LanguageProvider>,
  );
  await expect
    .element(page.getByRole('img'))
    .toHaveAccessibleName(/Involvement stays high\..*Noor, 14 years old\.$/u);
  await expect.element(page.getByText(/checking becomes asking/u)).toBeVisible();
});

test('without a birth day there is no mark, and a sentence says how to get it', async () => {
  const { container } = await render(
    <LanguageProvider language="nl">
      <Involvement student={{ givenName: 'Noor', adults: 'parents', age: null }} />
    </LanguageProvider>,
  );
  expect(container.querySelector('.figure-age')).toBeNull();
  await expect.element(page.getByText('Vul de geboortedatum in, dan staat Noor er ook in.')).toBeVisible();
});
