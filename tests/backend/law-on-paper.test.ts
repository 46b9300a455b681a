/** Every case of the law (domain.md §6): what the mentor is told, what is on the agenda, and what comes out of the printer. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPdfPrinter } from '../../electron/loopback/pdf.ts';
import type { CallInput } from '../../shared/contract.ts';
import type { SheetKind } from '../../shared/model/sheet.ts';
import { sheetOf } from '../../shared/print/render-pack.ts';
import { toHtml } from '../../shared/print/to-html.ts';
import { chromiumPath } from '../chromium.ts';
import { packOf } from '../pack/open-class.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { agreementDraft, studentDraft, viewDraft } from './examples.ts';
import { openTestBackend, type TestBackend } from './open-test-backend.ts';

const textOf = (html: string): string =>
  html.replaceAll(/<style[^>]*>[^<]*<\/style>|<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

/** On 2 February 2026, with a point of the parents and one agreement of theirs. */
async function openTalk(program: TestBackend, change: Partial<CallInput<'students.save'>>) {
  const { id: studentId } = await program.call(
    'students.save',
    studentDraft({ givenName: 'Noor', ...change }),
  );
  await program.call('points.save', { studentId, by: 'parents', text: 'Kan zij meer zelf plannen?' });
  await program.call(
    'agreements.save',
    agreementDraft(studentId, { owner: 'parents', text: 'Wij overhoren niet meer.' }),
  );
  const { agenda, sheet } = await program.call('conversations.open', { studentId, language: 'nl' });
  const paper = (kind: SheetKind): string | null => {
    const node = sheetOf(kind, sheet);
    return node === null ? null : textOf(toHtml(node));
  };
  return {
    studentId,
    agenda,
    rules: agenda.notices.map(({ rule }) => rule).filter((rule) => rule.startsWith('law.')),
    notice: (rule: string) => agenda.notices.find((one) => one.rule === rule)?.text ?? '',
    asksParents: agenda.items.some(({ questions }) => questions.some(({ to }) => to === 'parents')),
    blocks: agenda.items.map(({ block }) => block),
    student: paper('student'),
    parents: paper('parents'),
    mentor: paper('mentor'),
  };
}

const family = { authority: 'both', together: true } as const;
const born = { 15: '2010-02-03', 16: '2010-02-02', 'almost 18': '2008-04-20', 18: '2008-02-02' } as const;
const adult = { birthDay: born[18], schoolType: 'atheneum', year: 6 } as const;

test('under 16 the parents take part, and the mentor writes as if they read along', async () => {
  using program = await openTestBackend();
  const talk = await openTalk(program, { family, birthDay: born[15] });
  expect(talk.rules).toEqual(['law.under-16']);
  expect(talk.asksParents).toBe(true);
  expect(talk.parents).toContain('Kan zij meer zelf plannen?');
  expect(talk.student).not.toContain('Kan zij meer zelf plannen?');
});

test('at 16 and 17 the parents still hear how it goes; the student decides on privacy', async () => {
  using program = await openTestBackend();
  const talk = await openTalk(program, { family, birthDay: born[16] });
  expect(talk.rules).toEqual(['law.sixteen']);
  expect(talk.notice('law.sixteen')).toContain('voor het hele dossier is toestemming van Noor nodig');
  expect(talk.parents).toContain('Kan zij meer zelf plannen?');
});

test('within three months of 18 it is asked now, with the day', async () => {
  using program = await openTestBackend();
  const talk = await openTalk(program, { ...adult, family, birthDay: born['almost 18'] });
  expect(talk.rules).toEqual(['law.sixteen', 'law.turns-18']);
  expect(talk.notice('law.turns-18')).toContain('20 april 2026');
  expect(talk.parents).not.toBeNull();
});

test.each([
  ['nothing recorded', null],
  ['a no', false],
  ['a yes from after the talk', '2026-02-03'],
] as const)(
  'from 18 with %s nothing is made for the parents, and nothing of theirs is on paper',
  async (_case, permission) => {
    using program = await openTestBackend();
    const talk = await openTalk(program, { ...adult, family: { ...family, permission } });
    expect(talk.rules).toEqual(['law.adult-without-permission']);
    expect(talk.parents).toBeNull();
    expect(talk.blocks).not.toContain('parents');
    expect(talk.asksParents).toBe(false);
    expect(talk.agenda.talkShare.parents).toBe(0);
    expect(talk.student).not.toMatch(/met je ouders|Kan zij meer|overhoren/u);
    expect(talk.agenda.items.flatMap(({ points }) => points)).toEqual([]);
  },
);

test.each([true, '2026-02-02'])(
  'from 18 with permission (%s) the student invites, and the parents have their sheet',
  async (permission) => {
    using program = await openTestBackend();
    const talk = await openTalk(program, { ...adult, family: { ...family, permission } });
    expect(talk.rules).toEqual(['law.adult-with-permission']);
    expect(talk.notice('law.adult-with-permission')).toContain('Noor nodigt uit.');
    expect(talk.parents).toContain('Kan zij meer zelf plannen?');
  },
);

test('with one parent in authority nobody is refused or invited by the program', async () => {
  using program = await openTestBackend();
  const talk = await openTalk(program, { family: { ...family, authority: 'one' }, adults: 'mother' });
  expect(talk.rules).toEqual(['law.under-16', 'law.authority-one']);
  expect(talk.notice('law.authority-one')).toMatch(/teamleider; weiger of beloof niets/u);
  expect(talk.parents).toContain('voor de moeder van Noor');
});

test('with authority unknown the mentor is asked to check first', async () => {
  using program = await openTestBackend();
  const talk = await openTalk(program, { family: { ...family, authority: 'unknown' } });
  expect(talk.rules).toEqual(['law.under-16', 'law.authority-unknown']);
});

test('with a guardian no paper and no question says parents', async () => {
  using program = await openTestBackend();
  const talk = await openTalk(program, { family: { ...family, authority: 'guardian' } });
  expect(talk.rules).toEqual(['law.under-16', 'law.guardian']);
  expect([talk.student, talk.parents].join(' ')).not.toMatch(/ouders/iu);
  const asked = talk.agenda.items.flatMap(({ questions, alternatives }) => [...questions, ...alternatives]);
  expect(asked.filter(({ text }) => /ouders|vader|moeder/iu.test(text))).toEqual([]);
});

test('with an interpreter a longer slot is advised, and the child never interprets', async () => {
  using program = await openTestBackend();
  const talk = await openTalk(program, { family: { ...family, interpreter: true } });
  expect(talk.rules).toEqual(['law.under-16', 'law.interpreter']);
  expect(talk.notice('law.interpreter')).toMatch(/plan \d+ tot \d+ minuten\. Noor tolkt nooit zelf\./u);
  const alone = await openTalk(program, { family });
  const count = ({ agenda }: typeof talk) =>
    Math.max(...agenda.items.map(({ questions }) => questions.length));
  expect(count(talk)).toBeLessThanOrEqual(count(alone));
  expect(talk.agenda.items[0]?.tips.join(' ')).toMatch(/tolk/u);
});

test('in vso from 18 nobody is taken to represent the student', async () => {
  using program = await openTestBackend();
  const talk = await openTalk(program, { ...adult, schoolType: 'vso_dagbesteding', year: null, family });
  expect(talk.rules).toEqual(['law.adult-without-permission', 'law.representation-unknown']);
  expect(talk.parents).toBeNull();
});

/** The stage is the mentor's own: it is judged from all views together, and chooses questions (domain.md §3). */
async function openApart(program: TestBackend, ofFather: 1 | 2 | 4 = 2) {
  const { id: studentId } = await program.call(
    'students.save',
    studentDraft({
      givenName: 'Noor',
      family: { authority: 'both', together: false },
      override: { stage: 2, reason: 'Zo werkt het in de les.' },
    }),
  );
  const say = (who: string, text: string) =>
    program.call('points.save', { studentId, by: 'parents', who, text });
  await say('moeder', 'Bij mij plant zij goed.');
  await say('Vader', 'Ik wil het rapport bespreken.');
  await say('', 'Kan zij meer zelf plannen?');
  const view = (by: 'student' | 'parent' | 'mentor', who: string, planning: 1 | 2 | 4) =>
    program.call(
      'views.save',
      viewDraft(studentId, { by, who, planning, goals: null, help: null, leading: null }),
    );
  await view('student', '', 4);
  await view('parent', 'moeder', 1);
  await view('parent', 'vader', ofFather);
  const { sheet, agenda } = await program.call('conversations.open', { studentId, language: 'nl' });
  return { studentId, sheet, agenda, households: sheet.households ?? [] };
}

test('parents who come apart have a sheet each, with the own points only; the agenda is the same', async () => {
  using program = await openTestBackend();
  const { sheet, agenda, households } = await openApart(program);
  expect(households).toEqual([
    { who: 'moeder', points: ['Bij mij plant zij goed.'] },
    { who: 'vader', points: ['Ik wil het rapport bespreken.'] },
  ]);
  const [mother = '', father = ''] = households.map((household) => {
    const node = sheetOf('parents', { ...sheet, households: [household] });
    return node === null ? '' : textOf(toHtml(node));
  });
  expect(mother).toContain('voor de moeder van Noor');
  expect(mother).toContain('Bij mij plant zij goed.');
  expect(mother).not.toMatch(/rapport|vader/u);
  expect(father).toContain('voor de vader van Noor');
  expect(father).toContain('Ik wil het rapport bespreken.');
  expect(father).not.toMatch(/Bij mij plant|moeder/u);
  // The rest is word for word the same.
  const common = (text: string, who: string, point: string) => text.replace(who, '').replaceAll(point, '');
  expect(common(mother, 'moeder', 'Bij mij plant zij goed.').replaceAll(' ', '')).toBe(
    common(father, 'vader', 'Ik wil het rapport bespreken.').replaceAll(' ', ''),
  );
  // What nobody's name stands with is on nobody's sheet, and on no sheet of the student.
  const student = sheetOf('student', sheet);
  expect(mother + father + (student === null ? '' : textOf(toHtml(student)))).not.toMatch(/Kan zij meer/u);
  expect(agenda.notices.find(({ rule }) => rule === 'points.apart')?.text).toMatch(
    /"Bij mij plant zij goed" \(moeder\), "Ik wil het rapport bespreken" \(Vader\) en "Kan zij meer zelf plannen\?"/u,
  );
});

test('the views of parents who come apart are not averaged: no paper changes with what the other filled in', async () => {
  const papers: string[] = [];
  for (const ofFather of [2, 4] as const) {
    using program = await openTestBackend();
    const { sheet, agenda } = await openApart(program, ofFather);
    expect(agenda.items.some(({ block }) => block === 'difference')).toBe(false);
    expect(agenda.differences).toEqual([]);
    papers.push(
      (['student', 'parents'] as const)
        .map((kind) => sheetOf(kind, sheet))
        .map((node) => (node === null ? '' : textOf(toHtml(node))))
        .join('\n'),
    );
  }
  expect(papers[0]).toBe(papers[1]);
  using program = await openTestBackend();
  // Alike, it is what each of them said.
  const { agenda } = await openApart(program, 1);
  expect(agenda.differences.map(({ dimension }) => dimension)).toEqual(['planning']);
});

test('two sheets for parents who come apart, also where neither was named yet; none for a guardian', async () => {
  using program = await openTestBackend();
  const open = async (authority: 'both' | 'guardian') => {
    const { id: studentId } = await program.call(
      'students.save',
      studentDraft({ family: { authority, together: false } }),
    );
    return (await program.call('conversations.open', { studentId, language: 'nl' })).sheet.households;
  };
  expect(await open('both')).toEqual([
    { who: '', points: [] },
    { who: '', points: [] },
  ]);
  expect(await open('guardian')).toBeUndefined();
});

test('the file for the evening has both sheets, each on a page of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-apart-'));
  const printer = createPdfPrinter(chromiumPath);
  try {
    const path = join(folder, 'pack.pdf');
    using program = await openTestBackend({
      saveAs: () => Promise.resolve(path),
      htmlToPdf: printer.htmlToPdf,
    });
    const { studentId } = await openApart(program);
    await program.call('print.pack', packOf([studentId], { sheets: ['parents'] }));
    const { texts, outline } = await readPdf(readFileSync(path));
    expect(outline).toHaveLength(2);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('Bijmijplantzijgoed.');
    expect(texts[0]).not.toContain('rapport');
    expect(texts[1]).toContain('Ikwilhetrapportbespreken.');
    expect(texts[1]).not.toContain('Bijmij');
  } finally {
    await printer.close();
    rmSync(folder, { recursive: true });
  }
});
