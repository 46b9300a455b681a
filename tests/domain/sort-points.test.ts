/** Points go into the conversation, elsewhere, or out of the program: what the mentor may decide about that, and what not. */
import { expect, test } from 'vitest';
import { sortPoints } from '../../shared/domain/sort-points.ts';
import type { Point } from '../../shared/model/facts.ts';

const sort = (...points: Point[]) => sortPoints(points, 'nl');
const plan: Point = { by: 'student', text: 'Ik wil leren plannen.' };
const drive: Point = { by: 'parents', text: 'Vader kan rijden naar de excursie' };
const unsafe: Point = { by: 'student', text: 'Ik wil niet meer leven' };

test('each point goes to who brought it, or elsewhere with its class', () => {
  const { inside, elsewhere, safety } = sort(plan, drive);
  expect(inside).toEqual({ student: [plan], parents: [], mentor: [] });
  expect(elsewhere).toMatchObject([{ by: 'parents', kind: 'participation', text: drive.text }]);
  expect(safety).toBe(false);
});

test('the mentor overrules both ways, and the reason says so', () => {
  const { inside, elsewhere } = sort({ ...drive, chosen: 'involvement' }, { ...plan, chosen: 'home' });
  expect(inside.parents).toHaveLength(1);
  expect(elsewhere).toMatchObject([{ kind: 'home', because: 'Dit koos je zelf.' }]);
  expect(elsewhere[0]?.route).not.toBe('');
});

test('a point about safety is nobody’s choice, and its text is nowhere', () => {
  const sorted = sort({ ...unsafe, chosen: 'involvement' });
  expect(sorted.safety).toBe(true);
  expect(sorted.inside.student).toEqual([]);
  expect(sorted.elsewhere).toMatchObject([{ kind: 'safety', text: '' }]);
  expect(JSON.stringify(sorted)).not.toContain('leven');
});

test('another student in a point makes it sensitive, unless it already is, or the mentor chose', () => {
  const withOther = sort({ ...plan, namesOther: true });
  expect(withOther.inside.student).toEqual([]);
  expect(withOther.elsewhere).toMatchObject([{ kind: 'sensitive', text: plan.text }]);
  expect(sort({ ...plan, namesOther: false }).inside.student).toHaveLength(1);
  expect(sort({ ...plan, namesOther: true, chosen: 'involvement' }).inside.student).toHaveLength(1);
  const diagnosis: Point = { by: 'parents', text: 'Zij slikt ritalin' };
  expect(sort({ ...diagnosis, namesOther: true }).elsewhere).toEqual(sort(diagnosis).elsewhere);
  expect(sort(diagnosis).elsewhere[0]?.route).not.toBe(withOther.elsewhere[0]?.route);
});
