import { describe, expect, test } from 'vitest';
import { classifyPoint, classifyPoints, isAboutSafety } from '../../shared/domain/classify-points.ts';
import { referral } from '../../shared/library/point-routes.ts';
import type { PointKind } from '../../shared/model/agenda.ts';
import type { Speaker } from '../../shared/model/facts.ts';

type Case = [Speaker, string];
const sentences: Record<PointKind, Case[]> = {
  involvement: [
    ['student', 'Ik wil naar de havo.'],
    ['student', 'Ik organiseer zelf de excursie als oefening in plannen'],
    ['student', 'Mijn vader kent een stageplek'],
    ['student', 'Ik slaap slecht voor toetsweken'],
    ['student', 'Ik wil leren plannen met mijn rooster'],
    ['student', 'Door mijn bijbaan heb ik weinig tijd voor huiswerk'],
    ['student', 'Ik wil vrijwilligerswerk doen in het verpleeghuis'],
    ['student', 'Ik schaam me voor mijn presentatie'],
    ['student', 'I want to plan my week myself'],
    ['parents', 'Hoe kan zij meer zelf beslissen?'],
    ['parents', 'Hij begint steeds later aan zijn werk voor school.'],
    ['parents', 'We verwachten veel van dit jaar'],
    ['parents', 'How can he learn to ask for help?'],
    ['mentor', 'Ze vraagt nu op tijd hulp in de les'],
    ['mentor', 'Ik geloof dat hij meer kan dan hij laat zien'],
    ['mentor', 'Dat slaat nergens op, zei hij over zijn plan'],
    ['mentor', 'Het gebruik van de agenda gaat goed'],
    ['mentor', 'Welke behandeling van de stof past bij haar'],
    ['parents', 'Het is mijn schuld niet, hij regelt het zelf'],
    ['student', 'Ik verveel me dood bij herhaling'],
    ['student', 'I would like to add a subject'],
  ],
  participation: [
    ['parents', 'Vader kan rijden naar de excursie'],
    ['parents', 'Ik wil de excursie begeleiden'],
    ['parents', 'Ik organiseer zelf de excursie'],
    ['parents', 'Wij zitten graag in de ouderraad'],
    ['parents', 'Is er nog plek in de MR?'],
    ['parents', 'Ik kan een gastles geven over mijn werk'],
    ['parents', 'Wij willen helpen bij de open dag'],
    ['parents', 'Ik help graag mee met het gala'],
    ['student', 'Mijn moeder wil helpen op de open dag'],
    ['mentor', 'Ouders vragen voor de klankbordgroep'],
    ['parents', 'I can drive to the museum trip'],
    ['parents', 'I would like to join the parent council'],
  ],
  logistics: [
    ['student', 'Kluisje klemt'],
    ['parents', 'Hoe hoog is de ouderbijdrage dit jaar?'],
    ['parents', 'De boekenlijst klopt niet'],
    ['parents', 'Het rooster verandert elke week'],
    ['parents', 'Wij willen verlof aanvragen voor een bruiloft'],
    ['parents', 'Hoe doe ik een ziekmelding?'],
    ['parents', 'De inlog van Magister werkt niet'],
    ['student', 'Ik kan niet in Somtoday'],
    ['parents', 'His locker is broken'],
    ['parents', 'I forgot my password'],
  ],
  home: [
    ['parents', 'Hij gaat te laat naar bed, wat is een goede bedtijd?'],
    ['parents', 'Hoeveel zakgeld is normaal?'],
    ['parents', 'De schermtijd is een strijd'],
    ['parents', 'Zijn bijbaan kost veel uren'],
    ['parents', 'Ze is veel met vrienden weg'],
    ['student', 'Ik wil meer zakgeld'],
    ['parents', 'He is gaming all evening'],
  ],
  subject: [
    ['parents', 'Kunnen wij uitleg krijgen over het cijfer voor wiskunde?'],
    ['student', 'Ik wil toetsinzage voor Engels'],
    ['parents', 'Waarom heeft ze een onvoldoende gekregen'],
    ['parents', 'Waarom een 4 voor wiskunde?'],
    ['student', 'Wanneer is de herkansing?'],
    ['parents', 'Can you explain the grade for French?'],
  ],
  policy: [
    ['parents', 'Ik heb een klacht over de docent Engels'],
    ['parents', 'Er is zo veel lesuitval'],
    ['parents', 'Wat vindt de school van het telefoonbeleid?'],
    ['parents', 'Wij zijn ontevreden over de schoolleiding'],
    ['parents', 'Er vallen steeds lessen uit'],
    ['parents', 'We want to complain about the phone ban'],
  ],
  sensitive: [
    ['parents', 'Hij heeft ADHD en slikt medicijnen'],
    ['mentor', 'Diagnose autisme'],
    ['parents', 'Vanwege ons geloof doet zij niet mee met gym'],
    ['mentor', 'De ouders zijn gescheiden en maken ruzie'],
    ['parents', 'Wij zitten in de bijstand'],
    ['mentor', 'Hij is opgepakt door de politie'],
    ['mentor', 'Verblijfsvergunning nog onzeker'],
    ['mentor', 'Ik hoorde dat zij spijbelt'],
    ['parents', 'She takes medication for depression'],
    ['student', 'Mijn ouders gaan scheiden'],
  ],
  safety: [
    ['student', 'Ik wil niet meer leven'],
    ['student', 'ik wil dood'],
    ['student', 'Soms denk ik aan zelfmoord'],
    ['student', 'Ik snij mezelf als het te veel wordt'],
    ['student', 'ik doe mezelf pijn'],
    ['student', 'Ik wou dat ik dood was'],
    ['student', 'Mijn vader slaat me'],
    ['student', 'Thuis word ik geslagen'],
    ['student', 'Ik durf niet naar huis'],
    ['student', 'Ik voel me niet veilig bij mij thuis'],
    ['student', 'Mijn oom zit aan me'],
    ['student', 'Er is iemand die me misbruikt'],
    ['student', 'i want to kill myself'],
    ['student', 'My dad hits me'],
    ['student', 'I dont want to live anymore'],
    ['student', 'I cut my arms'],
    ['parents', 'Zij krast in haar armen'],
    ['parents', 'Ze zegt dat ze er niet meer wil zijn'],
    ['parents', 'Hij dreigt er een eind aan te maken'],
    ['parents', 'Onze dochter doet aan zelfbeschadiging'],
    ['parents', 'Hij is suïcidaal'],
    ['parents', 'He talks about suicide'],
    ['mentor', 'Vermoeden van mishandeling'],
    ['mentor', 'Signalen van kindermishandeling, blauwe plekken'],
    ['mentor', 'Mogelijk seksueel misbruik'],
    ['mentor', 'Zij is verkracht'],
    ['mentor', 'Slachtoffer van huiselijk geweld'],
    ['mentor', 'possible child abuse at home'],
    ['student', 'het zou beter zijn zonder mij'],
    ['student', 'mama slaat soms'],
    ['student', 'Iemand heeft een naaktfoto van mij'],
    ['student', 'My mother beats me'],
    // misspellings
    ['student', 'ik denk aan zelfmoort'],
    ['student', 'ze heeft suiside gedachten'],
    ['parents', 'hij heeft suicde geprobeerd'],
    ['mentor', 'misshandeling thuis?'],
    ['mentor', 'mishandleing'],
    ['mentor', 'zelfbeschading gezien'],
    ['student', 'ik word misbruukt'],
    ['mentor', 'zelf moord gedachten'],
    ['parents', 'automutilatsie'],
  ],
};

for (const [kind, cases] of Object.entries(sentences))
  describe(`points that are ${kind}`, () => {
    test.each(cases)('%s: %s', (by, text) => {
      expect(classifyPoint({ by, text }, 'nl').kind).toBe(kind);
    });
  });

describe('what is answered', () => {
  test('a point elsewhere keeps its text, with the route and the words that told', () => {
    expect(classifyPoint({ by: 'parents', text: 'Vader kan rijden naar de excursie' }, 'nl')).toEqual({
      text: 'Vader kan rijden naar de excursie',
      kind: 'participation',
      route: 'teamleider of oudercoördinator',
      because:
        '"rijden naar de excursie" is helpen op school: welkom, maar het gaat niet over de ontwikkeling van de leerling.',
    });
  });
  test('a safety point is never echoed, and gets the fixed referral text', () => {
    for (const language of ['nl', 'en'] as const)
      for (const [by, text] of sentences.safety) {
        const answer = classifyPoint({ by, text }, language);
        expect(answer.text).toBe('');
        expect(answer.route).toBe(referral[language]);
        for (const word of text
          .toLowerCase()
          .split(' ')
          .filter((one) => one.length > 7))
          expect(answer.because.toLowerCase()).not.toContain(word);
      }
    expect(referral.nl).toBe(
      'Dit hoort niet in dit programma. Bel de aandachtsfunctionaris of zorgcoördinator; bij acuut gevaar 112, bij zelfmoordgedachten 113, bij vermoeden van mishandeling Veilig Thuis.',
    );
  });
  test('sensitive data gets a neutral wording, and its words are not repeated in the reason', () => {
    const answer = classifyPoint({ by: 'parents', text: 'Hij heeft ADHD' }, 'nl');
    expect(answer.route).toContain('"Er is extra ondersteuning afgesproken; zie OPP."');
    expect(answer.because).not.toMatch(/adhd/iu);
  });
  test('the order stays, in both languages', () => {
    const points = [
      { by: 'student' as const, text: 'Kluisje klemt' },
      { by: 'student' as const, text: 'Ik wil dood' },
      { by: 'student' as const, text: 'Ik wil naar de havo' },
    ];
    expect(classifyPoints(points, 'nl').map(({ kind }) => kind)).toEqual([
      'logistics',
      'safety',
      'involvement',
    ]);
    expect(classifyPoints(points, 'en')[0]?.because).toBe(
      '"kluisje" is practical and does not need all three at the table.',
    );
  });
  test('a sign for the replacement of text in a point is nothing special', () => {
    expect(classifyPoint({ by: 'parents', text: "Het kluisje $& $' is kapot" }, 'nl').because).toContain(
      '"kluisje"',
    );
  });
  test('capitals, accents and punctuation do not count', () => {
    expect(isAboutSafety('SUÏCIDE!!')).toBe(true);
    expect(isAboutSafety('zelf-moord')).toBe(true);
    expect(isAboutSafety('Als ik thuiskom, dan plan ik mijn week.')).toBe(false);
  });
  test('a very long sentence is judged at once', () => {
    const long = 'ik wil graag leren plannen en '.repeat(13);
    const start = performance.now();
    for (let turn = 0; turn < 100; turn++) classifyPoint({ by: 'parents', text: long }, 'nl');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
