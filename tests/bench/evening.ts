/** The pack of an evening of 30 families, warm, against bare Chromium printing the same HTML. Measures only; asserts nothing. */
import { z } from 'zod';
import { contract } from '../../shared/contract.ts';
import { studentDraft } from '../backend/examples.ts';
import { loadDemo } from '../demo/load-demo.ts';
import type { BenchRow } from './import.ts';
import { againstBareChromium, type Call, valueOf } from './print-peer.ts';

const families = 30;
/** Lists of three dates, and four pages for each family: student, home, and two sides for the mentor; more with forms. */
const leastPages = 100;

const withId = z.object({ id: z.string() });

async function prepareEvening(call: Call): Promise<string> {
  const ask = (name: string, input: unknown) => valueOf(call, name, input);
  const ids = [...(await loadDemo(call, 'nl'))];
  while (ids.length < families)
    ids.push(withId.parse(await ask('students.save', studentDraft({ surname: `Zwart ${ids.length}` }))).id);
  const { id } = withId.parse(
    await ask('evenings.save', {
      title: 'Ouderavond 3HB',
      occasion: 'voortgang',
      rhythm: { minutes: 15 },
      sessions: ['2026-02-10', '2026-02-11', '2026-02-12'].map((day) => ({
        day,
        from: '17:00',
        to: '22:00',
        place: 'lokaal 114',
      })),
    }),
  );
  await ask('evenings.addStudents', { id, studentIds: ids.slice(0, families) });
  const plan = contract['evenings.propose'].output.parse(await ask('evenings.propose', { id, fresh: true }));
  if (plan.unplaced.length > 0) throw new Error('somebody has no place');
  return id;
}

export const bench = (): Promise<BenchRow[]> =>
  againstBareChromium({
    name: `an evening of ${families} families, more than ${leastPages} pages`,
    call: 'evenings.printPack',
    prepare: async (call) => ({
      id: await prepareEvening(call),
      parts: ['door', 'schedule', 'student', 'parents', 'mentor'],
      language: 'nl',
      job: 'bench',
    }),
  });

if (import.meta.main) console.table(await bench());
