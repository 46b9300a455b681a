/** What one person's sheet may not know: changing it must not change the sheet. */
import { describe, expect, it } from 'vitest';
import type { SheetInput, SheetKind } from '../../shared/model/sheet.ts';
import type { Speaker } from '../../shared/model/facts.ts';
import { renderPack, sheetOf } from '../../shared/print/render-pack.ts';
import { toHtml } from '../../shared/print/to-html.ts';
import { agreement, ordinary, textOf, view } from './fixtures.ts';

const sheet = (kind: SheetKind, input: SheetInput) => {
  const node = sheetOf(kind, input);
  if (node === null) throw new Error(`no ${kind} sheet`);
  return node;
};

/** The same talk with everything replaced that only the mentor may see. */
const otherwise: SheetInput = {
  common: ordinary.common,
  agenda: {
    ...ordinary.agenda,
    stage: 4,
    provisional: true,
    differences: [{ dimension: 'help', spread: 2, pattern: 'apart', title: 'Geheim verschil' }],
    notices: [{ rule: 'x', text: 'Geheime melding' }],
    elsewhere: [
      { by: 'parents', text: 'Geheim punt', kind: 'home', route: 'Geheime route', because: 'Geheim' },
    ],
    talkShare: { student: 11, parents: 22, mentor: 67 },
    items: ordinary.agenda.items.map((item) => ({
      ...item,
      tips: ['Geheime tip'],
      because: [{ rule: 'x', text: 'Geheime reden' }],
    })),
  },
  mentor: {
    displayName: 'Geheime Naam',
    schoolType: 'pro',
    year: 5,
    age: 99,
    views: [view('mentor', '2026-01-01', [4, 4, 4, 4, 4])],
    agreements: [agreement('z', 'Geheime afspraak')],
  },
};

const withPointsOf = (by: Speaker, text: string): SheetInput => ({
  ...ordinary,
  agenda: {
    ...ordinary.agenda,
    items: ordinary.agenda.items.map((item) => ({ ...item, points: [...item.points, { by, text }] })),
  },
});

describe.each(['student', 'parents'] as const)('the %s sheet', (kind) => {
  it('is the same whatever the views, reasons, tips, notices and points that go elsewhere', () => {
    expect(toHtml(sheet(kind, otherwise))).toBe(toHtml(sheet(kind, ordinary)));
  });

  it.each((['student', 'parents', 'mentor'] as const).filter((by) => by !== kind))(
    'shows nothing of the points of the %s',
    (by) => {
      expect(toHtml(sheet(kind, withPointsOf(by, 'Dit is van een ander.')))).toBe(
        toHtml(sheet(kind, ordinary)),
      );
    },
  );

  it('shows the own points of its reader word for word', () => {
    expect(textOf(sheet(kind, withPointsOf(kind, 'Dit is van mij.')))).toContain('“Dit is van mij.”');
  });

  it('has the first name in its only first heading', () => {
    const html = toHtml(sheet(kind, ordinary));
    expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
    expect(/<h1[^>]*>(.*?)<\/h1>/u.exec(html)?.[1]).toContain('Bram');
  });
});

describe('the parents sheet', () => {
  it('does not say whose view differs', () => {
    const text = textOf(sheet('parents', ordinary));
    expect(text).not.toContain('Jij ziet dit anders dan wij');
    expect(text).toContain('Waar we verschillend naar kijken');
  });

  it('says u and never je or jij', () => {
    const { items } = ordinary.agenda;
    const own = {
      ...ordinary,
      agenda: { ...ordinary.agenda, items: items.map((item) => ({ ...item, questions: [] })) },
    };
    expect(textOf(sheet('parents', own))).not.toMatch(/\b(?:je|jij|jouw|jou)\b/iu);
  });

  it.each([
    ['mother', 'moeder'],
    ['father', 'vader'],
    ['carers', 'verzorgers'],
    ['guardian', 'voogd'],
  ] as const)('of the %s says so and no "ouders"', (adults, word) => {
    const input = {
      ...ordinary,
      common: { ...ordinary.common, adults },
      agenda: { ...ordinary.agenda, items: [] },
    };
    const text = textOf(sheet('parents', input));
    expect(text).toContain(`voor de ${word} van Bram`);
    expect(text).not.toContain('ouders');
  });
});

describe('the student sheet', () => {
  it('says je and never u', () => {
    const own = { ...ordinary, agenda: { ...ordinary.agenda, items: [] } };
    expect(textOf(sheet('student', own))).not.toMatch(/\b(?:u|uw)\b/iu);
  });

  it('asks another preparation at each lead stage', () => {
    const texts = ([1, 2, 3, 4] as const).map((lead) =>
      textOf(sheet('student', { ...ordinary, agenda: { ...ordinary.agenda, lead } })),
    );
    expect(new Set(texts).size).toBe(4);
    expect(texts[0]).toContain('Maak deze drie zinnen af');
    expect(texts[3]).toContain('Jij nodigt uit');
  });

  it('has the if-then sentence with its moments and the end of help', () => {
    const text = textOf(sheet('student', ordinary));
    for (const word of ['Als', 'dan doe ik', 'ik begin op', 'we kijken terug op', 'hulp van', 'tot'])
      expect(text).toContain(word);
    expect(text).toContain('Wat onthoud je van dit gesprek?');
  });
});

describe('the mentor sheet', () => {
  it('keeps ratings, notices and agreements on the back, and prints no number of a view', () => {
    const [front, back] = sheet('mentor', ordinary).children;
    if (typeof front !== 'object' || typeof back !== 'object') throw new Error('two sides expected');
    expect(textOf(front)).not.toContain('Ik ben eigenaar');
    expect(textOf(back)).toContain('Ik ben eigenaar');
    expect(toHtml(back)).toContain('ouders: niet gezien');
    expect(textOf(back)).toContain('Mijn kluisje klemt');
    expect(textOf(back)).toContain('hoogstens 2');
    expect(textOf(back)).not.toMatch(/fase \d/u);
  });

  it('tells the views to who cannot see the drawing', () => {
    expect(toHtml(sheet('mentor', ordinary))).toContain(
      'aria-label="Bram: Ik ben eigenaar, ouders: Ik volg, mentor: Ik volg"',
    );
  });

  it('gives each item its clock time, or only its minutes when no time is planned', () => {
    expect(textOf(sheet('mentor', ordinary))).toContain('19:08');
    const unplanned = { ...ordinary, common: { ...ordinary.common, time: null } };
    expect(textOf(sheet('mentor', unplanned))).not.toMatch(/\d\d:\d\d/u);
  });

  it('says that a stage is provisional, and that there is no view yet', () => {
    const none = {
      ...ordinary,
      agenda: { ...ordinary.agenda, provisional: true },
      mentor: { ...ordinary.mentor, views: [] },
    };
    expect(textOf(sheet('mentor', none))).toContain('voorlopig');
    expect(textOf(sheet('mentor', none))).toContain('Nog niemand heeft ingevuld hoe Bram ervoor staat.');
  });

  it('does not echo a point about safety', () => {
    const safety = {
      ...ordinary,
      agenda: {
        ...ordinary.agenda,
        elsewhere: [
          { by: 'student', text: '', kind: 'safety', route: 'zorgcoördinator', because: '' } as const,
        ],
      },
    };
    expect(textOf(sheet('mentor', safety))).toContain('Een punt over veiligheid (niet bewaard)');
  });
});

describe('absent people', () => {
  const pack = (common: Partial<SheetInput['common']>) =>
    renderPack(
      [{ ...ordinary, common: { ...ordinary.common, ...common } }],
      { sheets: ['student', 'parents', 'mentor'], groupBy: 'student', language: 'nl' },
      [],
    ).match(/<h1[^>]*>.*?<\/h1>/gu);

  it('get no sheet', () => {
    expect(pack({})).toHaveLength(3);
    expect(pack({ adultsPresent: false })).toHaveLength(2);
    expect(pack({ studentPresent: false })).toHaveLength(2);
    expect(pack({ studentPresent: false, adultsPresent: false })).toHaveLength(1);
  });

  it('are not spoken of as present', () => {
    const alone = { ...ordinary, common: { ...ordinary.common, adultsPresent: false } };
    expect(textOf(sheet('student', alone))).toContain('Loopbaangesprek met je mentor');
    const without = { ...ordinary, common: { ...ordinary.common, studentPresent: false } };
    expect(textOf(sheet('parents', without))).toContain('Dit gesprek gaat over Bram');
    expect(textOf(sheet('parents', without))).not.toContain('luistert mee');
  });
});

describe('the order of a pack', () => {
  const names = ['Aya', 'Bram'].map((givenName) => ({
    ...ordinary,
    common: { ...ordinary.common, givenName },
  }));
  const titles = (groupBy: 'student' | 'sheet') =>
    renderPack(names, { sheets: ['student', 'parents'], groupBy, language: 'nl' }, [])
      .match(/<h1[^>]*>.*?<\/h1>/gu)
      ?.map((title) => title.replaceAll(/<[^>]+>/gu, ''));

  it('keeps the sheets of one student together, or those of one kind', () => {
    expect(titles('student')).toEqual([
      'Aya, dit gesprek gaat over jou',
      'Aya vertelt, u luistert mee',
      'Bram, dit gesprek gaat over jou',
      'Bram vertelt, u luistert mee',
    ]);
    expect(titles('sheet')).toEqual([
      'Aya, dit gesprek gaat over jou',
      'Bram, dit gesprek gaat over jou',
      'Aya vertelt, u luistert mee',
      'Bram vertelt, u luistert mee',
    ]);
  });
});
