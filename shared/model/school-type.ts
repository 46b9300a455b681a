/** School types, years and attributes: the codes of domain.md §2. Facts about a student, never labels. */
import { z } from 'zod';

export const SchoolType = z.enum([
  'pro',
  'vmbo_bb',
  'vmbo_kb',
  'vmbo_gl',
  'vmbo_tl',
  'havo',
  'atheneum',
  'gymnasium',
  'brug_bk',
  'brug_kt',
  'brug_th',
  'brug_hv',
  'brug_breed',
  'vso_vervolg',
  'vso_arbeid',
  'vso_dagbesteding',
  'vso_onbekend',
  'isk',
  'onbekend',
]);
export type SchoolType = z.infer<typeof SchoolType>;

/** Year of the school career (leerjaar). `null`: the type does not count years (isk) or it is not known. */
export const Year = z.int().min(1).max(8).nullable();
export type Year = z.infer<typeof Year>;

export const Attribute = z.enum([
  'tto',
  'lwoo',
  'opp',
  'doorlopend',
  'doubleur',
  'versneller',
  'topsport',
  'vavo',
  '18+',
  'tolk',
  'isk_begin',
  'isk_midden',
  'isk_uitstroom',
]);
export type Attribute = z.infer<typeof Attribute>;
