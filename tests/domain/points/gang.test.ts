/** One word in two languages: the Dutch "gang" is a corridor, the English one is about safety. */
import { expect, test } from 'vitest';
import { classifyPoint, isAboutSafety } from '../../../shared/domain/classify-points.ts';

const corridors = [
  'gang B',
  'Gang 2',
  'A gang',
  'lokaal 12, gang A',
  'Gang B, lokaal 104',
  'in de gang',
  'In de gang bij lokaal 12',
  'de gang op de eerste verdieping',
  'het lokaal aan het eind van de gang',
  'Hij staat vaak op de gang.',
  'Ik word steeds de gang op gestuurd',
  'Mijn kluisje is in de A-gang',
  'Wat helpt na een drukke week weer op gang?',
  'Het plannen komt op gang',
  'ik wil gangbaar Engels leren schrijven',
  'de gangen zijn druk in de pauze',
  'Alles gaat zijn gang',
  'ga je gang',
  'aan de gang blijven met wiskunde',
  'er is in de gang geen plek om te werken',
];
const dangers = [
  'my brother joined a gang',
  'I am in a gang',
  'he is in a gang',
  'there is a gang at school',
  'there are gangs in our street',
  'the gang wants me to carry things for them',
  'a gang is after me',
  'they want me to join the gang',
  'she hangs out with a gang',
  'older boys from a gang',
  'gang members wait for him',
  'gang violence',
  'my son is scared of the gang',
  'The gang keeps texting my daughter',
  'I owe the gang money',
];

test.each(corridors)('%s: a corridor', (text) => {
  expect(isAboutSafety(text)).toBe(false);
  for (const by of ['student', 'parents', 'mentor'] as const)
    expect(classifyPoint({ by, text }, 'nl').kind).not.toBe('safety');
});

test.each(dangers)('%s: safety', (text) => {
  expect(isAboutSafety(text)).toBe(true);
});
