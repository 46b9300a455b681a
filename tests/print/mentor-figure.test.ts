/** The figure on the mentor's sheet: on the back, with what it means at the table, and it gives way before the talk does. */
import { describe, expect, it } from 'vitest';
import type { SheetInput } from '../../shared/model/sheet.ts';
import { mentorSheet } from '../../shared/print/mentor-sheet.ts';
import { toHtml } from '../../shared/print/to-html.ts';
import { fullest, ordinary, small, textOf } from './fixtures.ts';

const sidesOf = ({ common, agenda, mentor }: SheetInput) => {
  const [front, back] = mentorSheet(common, agenda, mentor).children;
  if (typeof front !== 'object' || typeof back !== 'object') throw new Error('two sides expected');
  return { front, back };
};
const aged = (age: number | null): SheetInput => ({ ...ordinary, mentor: { ...ordinary.mentor, age } });

describe('the figure on the sheet of the mentor', () => {
  it('stands on the back only', () => {
    const { front, back } = sidesOf(ordinary);
    expect(toHtml(front)).not.toContain('involvement-figure');
    expect(toHtml(back)).toContain('involvement-figure');
    expect(textOf(back)).toContain('Bram, 15 jaar');
  });

  it.each([
    [12, 'Noem één taak die deze periode naar Bram gaat.'],
    [13, 'Noem één taak die deze periode naar Bram gaat.'],
    [14, 'controleren wordt vragen'],
    [15, 'controleren wordt vragen'],
    [16, 'Laat Bram zelf vertellen hoe het gaat.'],
    [17, 'Laat Bram zelf vertellen hoe het gaat.'],
    [18, 'Vraag Bram eerst om toestemming.'],
    [20, 'Vraag Bram eerst om toestemming.'],
  ])('says at %i what it means at this table', (age, words) => {
    expect(textOf(sidesOf(aged(age)).back)).toContain(words);
  });

  it('asks for the birth day where the age is not known', () => {
    expect(textOf(sidesOf(small).back)).toContain('Vul de geboortedatum in, dan staat Bram er ook in.');
  });

  it('gives way when the paper is full', () => {
    expect(toHtml(sidesOf(fullest('Bram')).back)).not.toContain('involvement-figure');
  });
});
