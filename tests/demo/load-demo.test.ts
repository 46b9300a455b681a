import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTestBackend } from '../backend/open-test-backend.ts';
import { demoStudents } from './demo-students.ts';
import { demoDay, demoFile, loadDemo } from './load-demo.ts';

describe('the demo class', () => {
  it('is a list of 28 students as a school system writes it, in Windows-1252', () => {
    const bytes = readFileSync(demoFile);
    const lines = new TextDecoder('windows-1252').decode(bytes).trim().split('\r\n');
    expect(lines).toHaveLength(29);
    expect(lines[0]).toBe(
      'Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas;Geboortedatum;Studie;Klassenmentor 1',
    );
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
    expect(lines.slice(1).map((line) => line.split(';')[1])).toEqual(Object.keys(demoStudents));
    expect(lines.slice(1).every((line) => line.startsWith('00'))).toBe(true);
  });

  it('loads through the calls: all stages, provisional and firm, differences, agreements and two evenings', async () => {
    using test = await openTestBackend();
    test.clock.now = new Date('2027-02-01T09:30:00');
    const ids = await loadDemo(test.backend.call, 'nl');
    const students = await test.call('students.list', {});
    expect(students.map(({ id }) => id)).toEqual(ids);
    expect(ids).toHaveLength(28);
    expect(students.every(({ schoolType, year }) => schoolType === 'havo' && year === 3)).toBe(true);
    for (const stage of [1, 2, 3, 4])
      expect(students.filter((student) => student.stage === stage && !student.provisional)).not.toEqual([]);
    expect(students.filter(({ provisional }) => provisional).length).toBeGreaterThanOrEqual(3);
    expect(students.reduce((sum, { openAgreements }) => sum + openAgreements, 0)).toBeGreaterThan(4);

    const conversations = students.map(({ conversation }) => conversation);
    const moments = conversations.map((conversation) => `${conversation?.day} ${conversation?.time}`);
    expect(new Set(moments).size).toBe(28);
    expect(moments).toEqual(moments.toSorted());
    expect(moments[0]).toBe(`${demoDay} 16:00`);
    expect(conversations.every((one) => one?.occasion === 'keuze' && one.minutes === 15)).toBe(true);
  });

  it('is the same every time, and has agendas with differences and with points that belong elsewhere', async () => {
    const opened = [];
    for (let time = 0; time < 2; time += 1) {
      using test = await openTestBackend();
      const agendas = [];
      for (const studentId of await loadDemo(test.backend.call, 'nl'))
        agendas.push((await test.call('conversations.open', { studentId, language: 'nl' })).agenda);
      opened.push(agendas);
    }
    const [agendas = [], again] = opened;
    expect(again).toEqual(agendas);
    const spreads = new Set(agendas.flatMap(({ differences }) => differences.map(({ spread }) => spread)));
    expect(spreads).toEqual(new Set([2, 3]));
    const kinds = new Set(agendas.flatMap(({ elsewhere }) => elsewhere.map(({ kind }) => kind)));
    for (const kind of ['participation', 'logistics', 'home', 'subject', 'policy'])
      expect(kinds).toContain(kind);
    expect(kinds).not.toContain('safety');
  });

  it('loads in English too', async () => {
    using test = await openTestBackend();
    const [first = ''] = await loadDemo(test.backend.call, 'en');
    const { agreements } = await test.call('students.get', { id: first });
    expect(JSON.stringify(agreements)).not.toContain('dan ');
  });
});
