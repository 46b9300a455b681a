/** The adults at home as records, and who is a brother or sister of whom. No numbers, no addresses (domain.md §6). */
import { z } from 'zod';
import { filledLine, Id, line } from './records.ts';

/** What the person is to the student. */
export const Relation = z.enum([
  'mother',
  'father',
  'step-parent',
  'foster-parent',
  'grandparent',
  'guardian',
  'other',
]);
export type Relation = z.infer<typeof Relation>;

/** How the mentor reaches this person; the number itself stands in the school's own system. */
export const ContactWay = z.enum(['not-chosen', 'school-app', 'phone', 'email', 'letter', 'at-school']);
export type ContactWay = z.infer<typeof ContactWay>;

/** Who lives together has one number; two is as many as come to a talk. */
export const HouseholdNumber = z.literal([1, 2]);
export type HouseholdNumber = z.infer<typeof HouseholdNumber>;

export const GuardianDraft = z.strictObject({
  id: Id.optional(),
  studentId: Id,
  /** What the mentor calls this person: "moeder", "mevrouw Öztürk". One of a kind within the family. */
  name: filledLine(60),
  relation: Relation,
  household: HouseholdNumber,
  /** The language to talk in; empty: Dutch. */
  speaks: line(40),
  interpreter: z.boolean(),
  contactWay: ContactWay,
});
export type GuardianDraft = z.infer<typeof GuardianDraft>;
export const StoredGuardian = GuardianDraft.omit({ studentId: true }).extend({ id: Id });
export type StoredGuardian = z.infer<typeof StoredGuardian>;

export const Sibling = z.object({ id: Id, displayName: z.string(), className: z.string() });
export type Sibling = z.infer<typeof Sibling>;

export const StoredFamily = z.object({
  guardians: z.array(StoredGuardian),
  siblings: z.array(Sibling),
  /** Students with the same surname of whom nobody has said yet whether they are. */
  maybeSiblings: z.array(Sibling),
});
export type StoredFamily = z.infer<typeof StoredFamily>;
