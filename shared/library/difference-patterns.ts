/** How three views can differ (the table of domain.md §3): a title for the sheet and a line for the mentor. No numbers. */
import type { Bilingual } from '../model/language.ts';
import type { Source } from './library-entry.ts';

export type DifferencePattern =
  'student-high' | 'student-low' | 'parents-low' | 'parents-high' | 'mentor-low' | 'mentor-high' | 'apart';

interface PatternText {
  title: Bilingual;
  mentorLine: Bilingual;
  source: Source;
}

export const differencePatterns: Readonly<Record<DifferencePattern, PatternText>> = {
  'student-high': {
    title: {
      nl: 'Jij ziet dit anders dan wij: laat het ons zien',
      en: 'You see this differently from us: show us',
    },
    mentorLine: {
      nl: 'Vraag één voorbeeld. Verbeter niets waar anderen bij zitten.',
      en: 'Ask for one example. Correct nothing in front of others.',
    },
    source: 'domain.md §3',
  },
  'student-low': {
    title: { nl: 'Wij zien meer dan jij', en: 'We see more than you do' },
    mentorLine: {
      nl: 'Verbreed de krachten en let op druk. De afspraak wordt er niet kleiner van.',
      en: 'Widen the strengths and watch for pressure. It is no reason for a lower agreement.',
    },
    source: 'domain.md §3',
  },
  'parents-low': {
    title: { nl: '{AtHome} ziet het er anders uit', en: '{AtHome} it looks different' },
    mentorLine: {
      nl: 'Wat {kunnen|kan} {theAdults} loslaten, en wat {willen|wil} {theAdults} daarvoor zien?',
      en: 'What could {theAdults} let go of, and what do they need to see for that?',
    },
    source: 'domain.md §3',
  },
  'parents-high': {
    title: { nl: '{AtHome} lukt het wel', en: '{AtHome} it does work' },
    mentorLine: {
      nl: 'Waardoor lukt het daar, en wat kan de school daarvan overnemen?',
      en: 'What makes it work there, and can school copy it?',
    },
    source: 'domain.md §3',
  },
  'mentor-low': {
    title: { nl: 'Ik mis nog iets', en: 'I am still missing something' },
    mentorLine: {
      nl: 'Breng één waarneming in, of laat het los.',
      en: 'Bring one observation, or drop it.',
    },
    source: 'domain.md §3',
  },
  'mentor-high': {
    title: { nl: 'Op school zie ik meer', en: 'At school I see more' },
    mentorLine: {
      nl: 'Noem één voorbeeld van school, en vraag wat het daar makkelijker maakt.',
      en: 'Name one example from school, and ask what makes it easier there.',
    },
    source: 'design',
  },
  apart: {
    title: { nl: 'Jullie zien dit verschillend', en: 'You see this differently from each other' },
    mentorLine: {
      nl: 'Ieder geeft één voorbeeld. Jij bent geen scheidsrechter.',
      en: 'Each gives one example. You are no referee.',
    },
    source: 'domain.md §3',
  },
};
