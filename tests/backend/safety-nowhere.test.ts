/** A sentence about safety typed in any field of the program is kept nowhere and repeated nowhere (domain.md §6). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import { noEdits } from '../../shared/model/agenda.ts';
import { chromiumPath } from '../chromium.ts';
import { packOf } from '../pack/open-class.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { runCommand } from '../shells/run-command.ts';
import { hashFolder } from '../store/hash-folder.ts';
import { decryptFolder } from './decrypt-folder.ts';
import {
  agreementDraft,
  conversationDraft,
  examples,
  guardianDraft,
  studentDraft,
  viewDraft,
} from './examples.ts';
import { openTestBackend, testPassphrase, type TestBackend } from './open-test-backend.ts';

/** In no word of any language, and in every sentence: what is found of a sentence is found by this. */
const trace = 'qzxv';
const sentences = [
  'Ik wil niet meer leven qzxv',
  'qzxv ik denk aan zelfmoord',
  'Ik snij mezelf qzxv',
  'Mijn vader slaat mij qzxv',
  'Zij wordt thuis mishandeld qzxv',
  'Hij heeft pillen geslikt qzxv',
  'qzxv seksueel misbruik door mijn oom',
  'Ik wil dood qzxv',
  'Bel Veilig Thuis qzxv',
  'I want to kill myself qzxv',
  'qzxv she is self-harming',
  'My stepfather hits me qzxv',
  'He was raped qzxv',
  'I do not want to live any more qzxv',
] as const;

type Make = (sentence: string, ids: { student: string; class: string }) => [name: string, input: unknown];
const own = (text: string) => ({ opening: [{ id: 'q', to: 'student' as const, text }] });
const fields: [field: string, make: Make][] = [
  ['a point', (text, { student }) => ['points.save', { studentId: student, by: 'student', text }]],
  [
    'a point of the parents',
    (text, { student }) => ['points.save', { studentId: student, by: 'parents', text }],
  ],
  [
    'a point of the mentor',
    (text, { student }) => ['points.save', { studentId: student, by: 'mentor', text }],
  ],
  ['an agreement', (text, { student }) => ['agreements.save', agreementDraft(student, { text })]],
  ['its if', (text, { student }) => ['agreements.save', agreementDraft(student, { ifPart: text })]],
  ['its then', (text, { student }) => ['agreements.save', agreementDraft(student, { thenPart: text })]],
  [
    'an agreement made in a talk',
    (text, { student }) => ['run.agree', { ...agreementDraft(student, { text }), talkId: 't' }],
  ],
  ['what is left for a later talk', (text) => ['run.parkNew', { talkId: 't', by: 'student', text }]],
  [
    'an own question',
    (text, { student }) => [
      'conversations.save',
      conversationDraft(student, { edits: { ...noEdits, own: own(text) } }),
    ],
  ],
  [
    'the name of an item that was taken out',
    (text, { student }) => [
      'conversations.save',
      conversationDraft(student, { edits: { ...noEdits, removed: [text] } }),
    ],
  ],
  [
    'the name of an item with other minutes',
    (text, { student }) => [
      'conversations.save',
      conversationDraft(student, { edits: { ...noEdits, minutes: { [text]: 3 } } }),
    ],
  ],
  [
    'the place of the talk',
    (text, { student }) => ['conversations.save', conversationDraft(student, { place: text })],
  ],
  ['who gave a view', (text, { student }) => ['views.save', viewDraft(student, { by: 'parent', who: text })]],
  [
    'the reason of a stage',
    (text, { student }) => [
      'students.save',
      studentDraft({ id: student, override: { stage: 1, reason: text } }),
    ],
  ],
  ['a given name', (text) => ['students.save', studentDraft({ givenName: text })]],
  ['a particle', (text) => ['students.save', studentDraft({ particle: text.slice(0, 40) })]],
  ['a surname', (text) => ['students.save', studentDraft({ surname: text })]],
  ['a student number', (text) => ['students.save', studentDraft({ studentNumber: text })]],
  [
    'the name of a class',
    (text) => ['classes.save', { name: text.slice(0, 40), schoolType: 'havo', year: 2 }],
  ],
  [
    'the name of a class that is there',
    (text, ids) => ['classes.save', { id: ids.class, name: text, schoolType: 'havo', year: 2 }],
  ],
  [
    'the name of somebody at home',
    (text, { student }) => ['families.saveGuardian', guardianDraft(student, { name: text })],
  ],
  [
    'the language of somebody at home',
    (text, { student }) => ['families.saveGuardian', guardianDraft(student, { speaks: text.slice(0, 40) })],
  ],
  [
    'the name of a class in the next school year',
    (text, { class: id, student }) => [
      'schoolYear.turn',
      {
        schoolYear: 2025,
        classes: [{ id, name: text.slice(0, 40) }],
        students: [{ id: student, outcome: 'up' }],
      },
    ],
  ],
  ['a note', (text, { student }) => ['notes.save', { studentId: student, text }]],
  [
    'one sentence of a long note',
    (text, { student }) => [
      'notes.save',
      { studentId: student, text: `Werkt goed samen.\n${text}. Plant zijn week op zondag.` },
    ],
  ],
  [
    'the given name of a preview',
    (text) => [
      'agenda.preview',
      { ...examples['agenda.preview'], student: { ...examples['agenda.preview'].student, givenName: text } },
    ],
  ],
];

let printer: PdfPrinter;
let program: TestBackend;
let ids: { student: string; class: string };
const folder = mkdtempSync(join(tmpdir(), 'driehoek-safety-'));
const pdf = join(folder, 'pack.pdf');
const printed: string[] = [];

beforeAll(async () => {
  printer = createPdfPrinter(chromiumPath);
  program = await openTestBackend({
    saveAs: () => Promise.resolve(pdf),
    htmlToPdf: (html, options) => {
      printed.push(html);
      return printer.htmlToPdf(html, options);
    },
  });
  const schoolClass = await program.call('classes.save', { name: '2h1', schoolType: 'havo', year: 2 });
  const student = await program.call('students.save', studentDraft({ classId: schoolClass.id }));
  ids = { student: student.id, class: schoolClass.id };
  await program.call('points.save', { studentId: student.id, by: 'student', text: 'Ik wil beter plannen.' });
});
afterAll(async () => {
  program.close();
  await printer.close();
  rmSync(folder, { recursive: true });
});

const everythingRead = async (): Promise<string> =>
  JSON.stringify([
    await program.call('students.list', {}),
    await program.call('students.list', { archived: true }),
    await program.call('students.get', { id: ids.student }),
    await program.call('classes.list', {}),
    await program.call('conversations.open', { studentId: ids.student, language: 'nl' }),
    await program.call('conversations.open', { studentId: ids.student, language: 'en' }),
    await program.call('import.last', {}),
    await program.call('notes.list', { studentId: ids.student }),
    await program.call('families.get', { studentId: ids.student }),
    await program.call('search.find', { text: trace }),
    await program.call('settings.get', {}),
  ]);

describe('a sentence about safety', () => {
  test.each(fields)(
    'in %s is refused in every wording, and no byte of the folder changes',
    async (_field, make) => {
      const before = hashFolder(program.dataDir);
      for (const sentence of sentences) {
        const [name, input] = make(sentence, ids);
        const failure = await program.refusal(name, input);
        expect([sentence, failure.code]).toEqual([sentence, 'safety']);
        expect(failure.message).toMatch(/aandachtsfunctionaris.*112.*113.*Veilig Thuis/u);
        expect(JSON.stringify(failure)).not.toContain(trace);
      }
      expect(hashFolder(program.dataDir)).toEqual(before);
      expect(await everythingRead()).not.toContain(trace);
    },
  );

  test('divided over the if and the then of an agreement is refused too', async () => {
    const failure = await program.refusal(
      'agreements.save',
      agreementDraft(ids.student, { ifPart: 'Als ik weer liever', thenPart: 'dood wil zijn' }),
    );
    expect(failure.code).toBe('safety');
  });

  test('in a class list is left out: the row, the heading, the file name; the others come in', async () => {
    const lines = sentences.flatMap((sentence, row) => [
      `${sentence};Eik;2h1;1${row}`,
      `Sem;${sentence};2h1;2${row}`,
      `Sem;Eik;${sentence};3${row}`,
      `Sem;Eik;2h1;${sentence}`,
    ]);
    const text = ['Roepnaam;Achternaam;Klas;Stamnummer', 'Noor;Visser;2h1;9', ...lines].join('\n');
    const request = {
      fileName: `lijst ${sentences[0]}.csv`,
      content: Buffer.from(text).toString('base64'),
      classes: [{ className: '2h1', schoolType: 'havo' as const, year: 2 }],
    };
    const heading = {
      ...request,
      content: Buffer.from(`Naam;${sentences[0]}\nNoor Visser;x\n`).toString('base64'),
    };
    const previews = [
      await program.call('import.preview', request),
      await program.call('import.preview', heading),
    ];
    expect(JSON.stringify(previews)).not.toContain(trace);
    expect(previews[0]).toMatchObject({ adds: 1, skips: lines.length });
    expect(previews[0]?.rows[1]).toMatchObject({ action: 'skip', displayName: '', problems: ['safety'] });
    expect(await program.call('import.apply', request)).toMatchObject({ added: 1 });
  });

  test('is not seen in a name of two parts that only together read like it', async () => {
    const name = { givenName: 'Wil', particle: 'de', surname: 'Dood' };
    expect(await program.call('students.save', studentDraft(name))).toMatchObject(name);
  });

  test('is in no page of the vault, no file of the folder and no later answer; what was kept is found there', async () => {
    const files = await decryptFolder(program.dataDir, testPassphrase);
    const found = [...files].flatMap(([name, bytes]) =>
      [trace, 'zelfmoord', 'mishandeld', 'raped']
        .filter((wording) => bytes.includes(wording))
        .map((wording) => `${wording} in ${name}`),
    );
    expect(found).toEqual([]);
    // The way of looking finds what is there.
    expect([...files.values()].some((bytes) => bytes.includes('Ik wil beter plannen.'))).toBe(true);
    expect(await everythingRead()).not.toContain(trace);
  });

  test('is on no print', async () => {
    await program.call('print.pack', packOf([ids.student]));
    const { texts } = await readPdf(readFileSync(pdf));
    expect(texts.join('')).toContain('Ikwilbeterplannen.');
    expect(texts.join('')).not.toContain(trace);
    expect(printed.join('')).not.toContain(trace);
  });

  test('is not repeated by the judgement of a text', async () => {
    const points = sentences.map((text) => ({ by: 'student' as const, text }));
    for (const judged of [
      await program.call('points.classify', points),
      await program.call('points.judge', { studentId: ids.student, points }),
    ]) {
      expect(judged.map(({ kind, text }) => [kind, text])).toEqual(points.map(() => ['safety', '']));
      expect(JSON.stringify(judged)).not.toContain(trace);
    }
  });

  test('in a preview of the engine leaves only the notice to call somebody', async () => {
    for (const text of sentences) {
      const agenda = await program.call('agenda.preview', {
        ...examples['agenda.preview'],
        points: [{ by: 'student', text }],
        agreements: [{ text, owner: 'student', outcome: 'missed', timesMissed: 2 }],
        override: { stage: 3, reason: text },
        views: [
          {
            by: 'parent',
            who: text.slice(0, 60),
            day: '2026-01-01',
            goals: 1,
            planning: 2,
            help: 3,
            reflection: 4,
            leading: 1,
          },
        ],
      });
      expect(agenda.notices[0]?.rule).toBe('points.safety');
      expect(JSON.stringify(agenda)).not.toContain(trace);
    }
  });

  test.each<[string, (text: string) => [string, unknown]]>([
    ['points.classify with a wrong field', (text) => ['points.classify', [{ by: 'nobody', text }]]],
    [
      'points.classify with a made-up name',
      (text) => ['points.classify', [{ by: 'student', text, [text]: 1 }]],
    ],
    [
      'agenda.preview without a day',
      (text) => [
        'agenda.preview',
        { ...examples['agenda.preview'], day: text, points: [{ by: 'student', text }] },
      ],
    ],
    [
      'agenda.preview with a made-up name',
      (text) => ['agenda.preview', { ...examples['agenda.preview'], [text]: [{ by: 'student', text }] }],
    ],
    [
      'conversations.save with wrong edits',
      (text) => [
        'conversations.save',
        conversationDraft(ids.student, { edits: { ...noEdits, minutes: { [text]: 900 } } }),
      ],
    ],
    ['a call of that name', (text) => [text, {}]],
  ])('is not in the failure of %s', async (_case, make) => {
    for (const sentence of sentences) {
      const failure = await program.refusal(...make(sentence));
      expect(['invalid-input', 'unknown-call']).toContain(failure.code);
      expect(JSON.stringify(failure)).not.toContain(trace);
    }
  });
});

describe('the command line prints nothing of it', () => {
  const facts = { ...examples['agenda.preview'], points: [{ by: 'student', text: sentences[0] }] };
  test.each([
    ['points.classify', JSON.stringify([{ by: 'student', text: sentences[0] }]), 0],
    ['points.classify', JSON.stringify([{ by: 'nobody', text: sentences[0] }]), 1],
    ['points.classify', `[{ "by": "student", "text": "${sentences[0]}`, 1],
    ['agenda.preview', JSON.stringify(facts), 0],
    ['agenda.preview', JSON.stringify({ ...facts, minutes: sentences[0] }), 1],
    [
      'agenda.preview',
      JSON.stringify({ ...facts, student: { ...facts.student, givenName: sentences[0] } }),
      1,
    ],
  ])('%s', async (name, input, code) => {
    const ran = await runCommand('call.ts', [name, '-', '--data', folder], { input });
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr).not.toContain(trace);
  });
});
