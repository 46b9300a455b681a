/** Hand-made talks of every size for the print tests: an ordinary one, the smallest and the fullest that the model allows. Fictional. */
import type { EditedItem, Block, Lead } from '../../shared/model/agenda.ts';
import type { Language } from '../../shared/model/language.ts';
import type { StoredAgreement, StoredView } from '../../shared/model/records.ts';
import type { SheetNode } from '../../shared/print/node.ts';
import type { SheetInput } from '../../shared/model/sheet.ts';

type Ask = readonly [to: 'student' | 'parents', text: string];

export const item = (
  block: Block,
  title: string,
  minutes: number,
  lead: Lead,
  asks: readonly Ask[],
  more: Partial<EditedItem> = {},
): EditedItem => ({
  id: block,
  block,
  title,
  minutes,
  lead,
  questions: asks.map(([to, text], index) => ({ id: `${block}-${index}`, to, text })),
  alternatives: [],
  points: [],
  tips: ['Tel na een vraag stil tot zeven.'],
  because: [{ rule: `block.${block}`, text: 'Bram spreekt als eerste, vóór de volwassenen.' }],
  edited: [],
  ...more,
});

export const view = (
  by: StoredView['by'],
  day: string,
  ratings: readonly (1 | 2 | 3 | 4 | null)[],
): StoredView => ({
  id: `${by}-${day}`,
  by,
  who: '',
  day,
  goals: ratings[0] ?? null,
  planning: ratings[1] ?? null,
  help: ratings[2] ?? null,
  reflection: ratings[3] ?? null,
  leading: ratings[4] ?? null,
});

export const agreement = (
  id: string,
  text: string,
  more: Partial<StoredAgreement> = {},
): StoredAgreement => ({
  id,
  text,
  ifPart: '',
  thenPart: '',
  owner: 'student',
  firstMoment: '2026-01-12',
  checkMoment: '2026-01-26',
  supportEnds: null,
  outcome: 'open',
  timesMissed: 0,
  follows: null,
  madeOn: null,
  settledOn: null,
  ...more,
});

const items: EditedItem[] = [
  item('opening', 'Opening en doel', 2, 'mentor', [
    ['student', 'We hebben 30 minuten. Welk van jouw punten zetten we bovenaan?'],
    ['parents', 'Wat hoopt u dat dit gesprek Bram oplevert?'],
  ]),
  item(
    'student',
    'Woord van Bram',
    6,
    'student',
    [['student', 'Wat gaat er volgens jou nu goed, en wat kost je de meeste moeite?']],
    { points: [{ by: 'student', text: 'Ik wil naar de havo.' }] },
  ),
  item(
    'parents',
    'Woord van de ouders',
    4,
    'parents',
    [
      ['parents', 'Waarin ziet u dat Bram thuis al dingen zelf regelt?'],
      ['student', 'Wat herken je in wat je ouders vertellen?'],
    ],
    { points: [{ by: 'parents', text: 'Wij vinden dat het huiswerk vaak laat begint.' }] },
  ),
  item(
    'difference',
    'Jij ziet dit anders dan wij: laat het ons zien',
    4,
    'student',
    [
      ['student', 'Wij zien dit verschillend. Kun je een voorbeeld geven van hoe jij het ziet?'],
      ['parents', 'Wat ziet u thuis dat wij op school misschien missen?'],
    ],
    {
      tips: ['Vraag één voorbeeld. Verbeter niets waar anderen bij zitten.'],
      because: [
        {
          rule: 'difference.spread',
          text: 'Bram, de ouders en jij kijken ver uit elkaar naar plannen en doen.',
        },
      ],
    },
  ),
  item('lookback', 'Terugblik op de afspraken', 3, 'student', [
    ['student', 'Welke afspraak heeft je geholpen, en welke paste niet bij je?'],
    ['parents', 'Wat heeft u van deze afspraak gemerkt?'],
  ]),
  item('strength', 'Kracht', 2, 'student', [
    ['student', 'Wat kun je nu beter dan een half jaar geleden, en hoe is dat gekomen?'],
  ]),
  item('decision', 'Besluit dat eraan komt: een extra vak voor de havo', 3, 'student', [
    ['student', 'Wat spreekt je aan in de havo, en wat wil je nog uitzoeken?'],
    ['parents', 'Welke talenten van Bram zouden in deze keuze mee moeten tellen?'],
  ]),
  item('goal', 'Doel', 2, 'together', [
    [
      'student',
      'Als je één ding mag kiezen om te verbeteren: wat wordt het, en waaraan merk je dat het lukt?',
    ],
  ]),
  item('agreements', 'Afspraken (hoogstens 2)', 3, 'together', [
    ['student', 'Hoe maak jij deze zin af: "Als …, dan doe ik …"?'],
    ['parents', 'Wat spreekt u met Bram af, en wanneer stopt die steun weer?'],
  ]),
  item('closing', 'Afsluiting', 1, 'student', [['student', 'Wat was voor jou het nuttigste moment?']]),
];

/** A talk of thirty minutes as most are. */
export const ordinary: SheetInput = {
  common: {
    language: 'nl',
    givenName: 'Bram',
    className: '3HB',
    occasion: 'lob',
    day: '2026-02-10',
    time: '19:00',
    place: 'lokaal 114',
    minutes: 30,
    adults: 'parents',
    studentPresent: true,
    adultsPresent: true,
  },
  agenda: {
    stage: 2,
    lead: 2,
    provisional: false,
    differences: [
      {
        dimension: 'planning',
        spread: 3,
        pattern: 'student-high',
        title: 'Jij ziet dit anders dan wij: laat het ons zien',
      },
    ],
    items,
    removed: [],
    elsewhere: [
      {
        by: 'parents',
        text: 'Vader kan rijden naar de excursie',
        kind: 'participation',
        route: 'teamleider of oudercoördinator',
        because: 'Dit is helpen op school.',
      },
      {
        by: 'student',
        text: 'Mijn kluisje klemt',
        kind: 'logistics',
        route: 'administratie',
        because: 'Dit is praktisch.',
      },
    ],
    notices: [
      {
        rule: 'law.under-16',
        text: 'Bram is nog geen 16: ouders mogen het dossier inzien. Schrijf alsof zij meelezen.',
      },
      {
        rule: 'difference.talk-first',
        text: 'Planning: Bram ziet dit heel anders dan jij. Spreek Bram vooraf even alleen.',
      },
    ],
    minutes: 30,
    talkShare: { student: 40, parents: 25, mentor: 35 },
    agreementLimit: 2,
  },
  mentor: {
    displayName: 'Bram van Dijk',
    schoolType: 'vmbo_tl',
    year: 3,
    age: 15,
    views: [
      view('student', '2026-02-01', [2, 4, 2, 2, 2]),
      view('parent', '2026-02-03', [2, 1, 2, null, 2]),
      view('mentor', '2026-02-02', [3, 1, 2, 3, 1]),
    ],
    agreements: [
      agreement('a', 'Als ik thuiskom, dan begin ik binnen een half uur met mijn huiswerk.', {
        supportEnds: '2026-03-01',
      }),
      agreement('b', 'Ik vraag meneer Jansen om uitleg bij wiskunde.', { outcome: 'kept' }),
    ],
  },
};

/** A short talk with few items, nothing planned, nothing seen. */
export const small: SheetInput = {
  common: { ...ordinary.common, occasion: 'voortgang', minutes: 10, time: null, place: '', className: '' },
  agenda: {
    ...ordinary.agenda,
    minutes: 10,
    provisional: true,
    lead: 1,
    differences: [],
    items: items.filter(({ block }) =>
      ['opening', 'student', 'goal', 'agreements', 'closing'].includes(block),
    ),
    elsewhere: [],
    notices: [],
    agreementLimit: 1,
  },
  mentor: { ...ordinary.mentor, year: null, age: null, views: [], agreements: [] },
};

const fill = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
const longQuestion = fill(
  'Wat heb je de afgelopen weken gemerkt van de manier waarop jij je week indeelt en volhoudt? ',
  200,
).trim();
const longPoint = fill(
  'Ik merk dat ik op dinsdag en donderdag vaak te laat begin omdat ik dan training heb. ',
  400,
).trim();
const blocks = [
  'opening',
  'student',
  'parents',
  'lookback',
  'strength',
  'difference',
  'difference',
  'goal',
  'help',
  'decision',
  'decision',
  'agreements',
  'closing',
] as const satisfies readonly Block[];

/** Everything at its longest: what no evening will see, and still may not be cut off. */
export const fullest = (givenName: string, language: Language = 'nl'): SheetInput => ({
  common: {
    ...ordinary.common,
    language,
    givenName,
    minutes: 45,
    place: fill('lokaal 114 op de eerste verdieping van het hoofdgebouw, trap B ', 60).trim(),
    className: fill('3HB-', 40),
    adults: 'guardian',
  },
  agenda: {
    ...ordinary.agenda,
    provisional: true,
    lead: 1,
    stage: 3,
    minutes: 45,
    differences: (['goals', 'planning', 'help', 'reflection', 'leading'] as const).map((dimension) => ({
      dimension,
      spread: 3,
      pattern: 'student-high',
      title: 'Jij ziet dit anders dan wij: laat het ons zien',
    })),
    items: blocks.map((block, index) => ({
      ...item(
        block,
        'Besluit dat eraan komt: de keuze tussen twee leerwegen en het profiel dat daarbij hoort',
        index === 1 ? 9 : 3,
        index % 2 === 0 ? 'student' : 'together',
        Array.from({ length: 6 }, (_, n) => [n % 2 === 0 ? 'student' : 'parents', longQuestion] as const),
        {
          tips: Array.from({ length: 4 }, () =>
            fill('Vraag één voorbeeld en verbeter niets waar anderen bij zitten. ', 160),
          ),
          because: Array.from({ length: 3 }, () => ({
            rule: 'x',
            text: fill('Dit besluit valt binnenkort en daarom staat het hier. ', 180),
          })),
          points: [
            ...(block === 'student'
              ? Array.from({ length: 6 }, () => ({ by: 'student' as const, text: longPoint }))
              : []),
            ...(block === 'parents'
              ? Array.from({ length: 6 }, () => ({ by: 'parents' as const, text: longPoint }))
              : []),
            ...(block === 'goal'
              ? Array.from({ length: 6 }, () => ({ by: 'mentor' as const, text: longPoint }))
              : []),
          ],
        },
      ),
      id: `${block}-${index}`,
    })),
    notices: Array.from({ length: 10 }, (_, n) => ({
      rule: `n${n}`,
      text: fill('Vraag nu al of de voogd daarna nog mag meepraten en leg het antwoord vast. ', 260),
    })),
    elsewhere: Array.from({ length: 40 }, () => ({
      by: 'parents' as const,
      text: longPoint,
      kind: 'participation' as const,
      route: 'teamleider of oudercoördinator',
      because: 'Dit is helpen op school.',
    })),
    agreementLimit: 3,
  },
  mentor: {
    displayName: `${givenName} van der ${fill('Wijngaarden-', 100)}`,
    schoolType: 'vso_onbekend',
    year: 5,
    age: 17,
    views: [
      view('student', '2026-02-01', [4, 4, 4, 4, null]),
      { ...view('parent', '2026-02-03', [1, 1, 1, 1, null]), id: 'p1', who: 'moeder' },
      { ...view('parent', '2026-02-03', [4, 3, 3, 4, null]), id: 'p2', who: 'vader' },
      view('mentor', '2026-02-02', [1, 1, 1, 1, null]),
    ],
    agreements: Array.from({ length: 20 }, (_, n) =>
      agreement(`a${n}`, longPoint, {
        timesMissed: 2,
        supportEnds: '2026-04-01',
        outcome: n < 9 ? 'missed' : 'open',
      }),
    ),
  },
});

export const longNames = {
  'one word': 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80),
  'many words': fill('Anna Maria Josephina Wilhelmina ', 79),
  'wide letters': 'WM'.repeat(40),
  'another script': 'نور الهدى',
} as const;

/** All texts of a page in reading order, without the layout. */
export const textOf = (node: SheetNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ');
