/** Words of an agreement that goes on, gets smaller or is let go, and of the warnings at keeping one. To the mentor (je). */
import type { AgreementWarning } from '../domain/judge-agreement.ts';
import type { Bilingual } from '../model/language.ts';

interface AgreementTexts {
  carryOn: string;
  makeSmaller: string;
  drop: string;
  carriedOn: string;
  carryOnTitle: string;
  smallerTitle: string;
  smallerHint: string;
  stillTheSame: string;
  missedBefore: (times: number) => string;
  warnings: string;
  warning: Record<AgreementWarning, (name: string, limit: number) => string>;
}

export const agreements = {
  nl: {
    carryOn: 'Neem mee',
    makeSmaller: 'Maak kleiner',
    drop: 'Laat los',
    carriedOn: 'Gaat verder als een nieuwe afspraak.',
    carryOnTitle: 'De afspraak gaat mee: wanneer nu?',
    smallerTitle: 'Maak de afspraak kleiner',
    smallerHint: 'Wat is de helft hiervan, of de eerste vijf minuten?',
    stillTheSame: 'Dit is nog dezelfde afspraak. Schrijf op wat er kleiner aan wordt.',
    missedBefore: (times) =>
      times === 1 ? 'Eén keer eerder niet gelukt.' : `${times} keer eerder niet gelukt.`,
    warnings: 'Kijk hier nog even naar. Jij beslist.',
    warning: {
      'too-many': (name, limit) =>
        limit === 1
          ? `Bij dit gesprek en deze fase past één afspraak. Kies samen welke voor ${name} het meest oplevert.`
          : `Bij dit gesprek en deze fase passen hoogstens ${limit} afspraken. Kies samen welke blijven.`,
      'half-the-student': (name) =>
        `Minstens de helft van de afspraken is van ${name}. Kan ${name} deze overnemen?`,
      'one-adult': (name) => `Hoogstens één afspraak is van een volwassene. Welke neemt ${name} over?`,
      'start-soon': () => 'In deze fase helpt het om binnen twee dagen te beginnen.',
      'check-in-a-week': () => 'In deze fase vraag je er binnen een week naar.',
      'support-without-end': () => 'Zet erbij wanneer de hulp van de volwassene stopt.',
    },
  },
  en: {
    carryOn: 'Carry on',
    makeSmaller: 'Make smaller',
    drop: 'Let go',
    carriedOn: 'Goes on as a new agreement.',
    carryOnTitle: 'The agreement goes on: when now?',
    smallerTitle: 'Make the agreement smaller',
    smallerHint: 'What is half of this, or its first five minutes?',
    stillTheSame: 'This is still the same agreement. Write down what gets smaller.',
    missedBefore: (times) => (times === 1 ? 'Not done once before.' : `Not done ${times} times before.`),
    warnings: 'Look at this once more. You decide.',
    warning: {
      'too-many': (name, limit) =>
        limit === 1
          ? `One agreement fits this talk and this stage. Choose together which gives ${name} the most.`
          : `At most ${limit} agreements fit this talk and this stage. Choose together which stay.`,
      'half-the-student': (name) =>
        `At least half of the agreements belong to ${name}. Can ${name} take this one over?`,
      'one-adult': (name) => `At most one agreement belongs to an adult. Which one does ${name} take over?`,
      'start-soon': () => 'In this stage it helps to begin within two days.',
      'check-in-a-week': () => 'In this stage you ask about it within a week.',
      'support-without-end': () => 'Add when the help of the adult ends.',
    },
  },
} as const satisfies Bilingual<AgreementTexts>;
