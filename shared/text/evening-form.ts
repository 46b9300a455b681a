/** Words of the list of parent evenings, of the form of one, and of putting students on one. */
import type { Bilingual } from '../model/language.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const eveningForm = {
  nl: {
    listTitle: 'Ouderavonden',
    emptyTitle: 'Nog geen ouderavond',
    emptyText:
      'Kies de datums en de tijd die je hebt, en zet je klas erop. Driehoek maakt een rooster met pauzes en houdt rekening met wat gezinnen vragen.',
    add: 'Nieuwe ouderavond',
    remove: 'Verwijder',
    removeOf: (title: string) => `Verwijder ${title}`,
    removed: (title: string) => `${title} is verwijderd. De gesprekken van de leerlingen staan er nog.`,
    summary: (talks: number, placed: number, held: number) =>
      [
        many(talks, 'gesprek', 'gesprekken'),
        placed === talks ? '' : `${placed} met een plaats`,
        held === 0 ? '' : `${held} gehouden`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    nobodyYet: 'nog niemand',

    newTitle: 'Nieuwe ouderavond',
    editTitle: 'Wijzig de avond',
    back: 'Terug naar de avond',
    proposedTitle: (occasion: string, month: string) => `${occasion}, ${month}`,
    occasion: 'Soort gesprek',
    title: 'Naam van de avond',
    titleNeeded: 'Geef de avond een naam.',
    minutes: 'Minuten per gesprek',
    changeover: 'Wisseltijd',
    changeoverHint: 'Minuten na elk gesprek',
    beforeBreak: 'Pauze na',
    beforeBreakHint: 'Zoveel gesprekken',
    breakMinutes: 'Pauze',
    breakHint: 'Minuten',
    wrongNumber: (least: number, most: number) => `Vul een heel getal in van ${least} tot ${most}.`,
    dates: 'Wanneer',
    date: (number: number) => `Datum ${number}`,
    day: 'Dag',
    dayNeeded: 'Vul de dag in.',
    from: 'Van',
    to: 'Tot',
    timeHint: 'Zoals 19.00',
    timeNeeded: 'Vul een tijd in, zoals 19.00.',
    endFirst: 'De avond moet later eindigen dan hij begint.',
    place: 'Lokaal',
    addDate: 'Nog een datum',
    removeDate: 'Haal weg',
    removeDateOf: (number: number) => `Haal weg: datum ${number}`,
    who: 'Wie er komen',
    class: (name: string, students: number) => `${name} (${students})`,
    whoLater: 'Kies ik later',
    chosenStudents: (count: number) => many(count, 'gekozen leerling', 'gekozen leerlingen'),
    fits: (slots: readonly number[], minutes: number) => {
      const all = slots.reduce((sum, count) => sum + count, 0);
      const parts = slots.length > 1 && all > 0 ? ` (${slots.join(' + ')})` : '';
      return `Er ${all === 1 ? 'past' : 'passen'} ${many(all, 'gesprek', 'gesprekken')} van ${minutes} minuten${parts}.`;
    },
    fitsAll: (families: number, spare: number) =>
      `Je hebt er ${families} nodig: dat past${spare === 0 ? ' precies' : `, met ${spare} over`}.`,
    fitsNot: (families: number, short: number) =>
      `Je hebt er ${families} nodig: ${short === 1 ? 'één' : short} te weinig. Maak de avond langer, voeg een datum toe of kies kortere gesprekken.`,
    fitsNothing: 'In deze tijd past geen enkel gesprek. Maak de avond langer.',
    create: 'Maak de avond',
    save: 'Bewaar',
    removedDateHint: 'Wie op een weggehaalde datum stond, heeft daarna geen plaats meer.',

    putOn: 'Zet op de ouderavond',
    putOnTitle: (count: number) =>
      count === 1 ? 'Zet op de ouderavond' : `Zet ${count} leerlingen op de ouderavond`,
    whichEvening: 'Welke avond',
    newEvening: 'Een nieuwe ouderavond',
    next: 'Verder',
  },
  en: {
    listTitle: 'Parent evenings',
    emptyTitle: 'No parent evening yet',
    emptyText:
      'Choose the dates and the time that you have, and put your class on it. Driehoek makes a schedule with breaks and minds what families ask.',
    add: 'New parent evening',
    remove: 'Remove',
    removeOf: (title: string) => `Remove ${title}`,
    removed: (title: string) => `${title} was removed. The students’ conversations are still there.`,
    summary: (talks: number, placed: number, held: number) =>
      [
        many(talks, 'talk', 'talks'),
        placed === talks ? '' : `${placed} with a place`,
        held === 0 ? '' : `${held} held`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    nobodyYet: 'nobody yet',

    newTitle: 'New parent evening',
    editTitle: 'Change the evening',
    back: 'Back to the evening',
    proposedTitle: (occasion: string, month: string) => `${occasion}, ${month}`,
    occasion: 'Kind of conversation',
    title: 'Name of the evening',
    titleNeeded: 'Give the evening a name.',
    minutes: 'Minutes a talk',
    changeover: 'Changeover',
    changeoverHint: 'Minutes after each talk',
    beforeBreak: 'Break after',
    beforeBreakHint: 'So many talks',
    breakMinutes: 'Break',
    breakHint: 'Minutes',
    wrongNumber: (least: number, most: number) => `Fill in a whole number from ${least} to ${most}.`,
    dates: 'When',
    date: (number: number) => `Date ${number}`,
    day: 'Day',
    dayNeeded: 'Fill in the day.',
    from: 'From',
    to: 'Until',
    timeHint: 'Like 19:00',
    timeNeeded: 'Fill in a time, like 19:00.',
    endFirst: 'The evening has to end later than it begins.',
    place: 'Room',
    addDate: 'Another date',
    removeDate: 'Take away',
    removeDateOf: (number: number) => `Take away: date ${number}`,
    who: 'Who is coming',
    class: (name: string, students: number) => `${name} (${students})`,
    whoLater: 'I choose later',
    chosenStudents: (count: number) => many(count, 'chosen student', 'chosen students'),
    fits: (slots: readonly number[], minutes: number) => {
      const all = slots.reduce((sum, count) => sum + count, 0);
      const parts = slots.length > 1 && all > 0 ? ` (${slots.join(' + ')})` : '';
      return `There is room for ${many(all, 'talk', 'talks')} of ${minutes} minutes${parts}.`;
    },
    fitsAll: (families: number, spare: number) =>
      `You need ${families}: that fits${spare === 0 ? ' exactly' : `, with ${spare} to spare`}.`,
    fitsNot: (families: number, short: number) =>
      `You need ${families}: ${short === 1 ? 'one' : short} too few. Make the evening longer, add a date or choose shorter talks.`,
    fitsNothing: 'Not a single talk fits in this time. Make the evening longer.',
    create: 'Make the evening',
    save: 'Save',
    removedDateHint: 'Who was on a date that is taken away has no place after that.',

    putOn: 'Put on the parent evening',
    putOnTitle: (count: number) =>
      count === 1 ? 'Put on the parent evening' : `Put ${count} students on the parent evening`,
    whichEvening: 'Which evening',
    newEvening: 'A new parent evening',
    next: 'Continue',
  },
} as const satisfies Bilingual<Record<string, unknown>>;
