/** The time bar says in words what it shows, and shows minutes as widths. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LanguageProvider } from '../../renderer/language.tsx';
import { TimeBar } from '../../renderer/screens/agenda/time-bar.tsx';
import '../../renderer/styles/index.css';

const items = [
  { id: 'opening', title: 'Opening', minutes: 2, lead: 'mentor' },
  { id: 'student', title: 'Woord van Bram', minutes: 6, lead: 'student' },
  { id: 'parents', title: 'Woord van de ouders', minutes: 4, lead: 'parents' },
] as const;

test('reads as one sentence', async () => {
  await render(
    <LanguageProvider language="nl">
      <TimeBar items={items} minutes={12} />
    </LanguageProvider>,
  );
  await expect
    .element(page.getByRole('img'))
    .toHaveAccessibleName(
      'Verdeling van 12 minuten: Opening 2 (mentor), Woord van Bram 6 (leerling), Woord van de ouders 4 (ouders).',
    );
});

test('a minute is as wide everywhere', async () => {
  const { container } = await render(<TimeBar items={items} minutes={12} />);
  const widths = Array.from(
    container.querySelectorAll('.time-part'),
    (part) => part.getBoundingClientRect().width,
  );
  for (const [index, { minutes }] of items.entries())
    expect((widths[index] ?? 0) / minutes).toBeCloseTo((widths[0] ?? 0) / 2, 1);
});
