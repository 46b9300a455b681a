/** A stored student as the draft that saves it again unchanged. */
import type { Student, StudentDraft } from '../../../shared/model/records.ts';

export const toStudentDraft = (student: Student): StudentDraft => ({
  id: student.id,
  givenName: student.givenName,
  particle: student.particle,
  surname: student.surname,
  studentNumber: student.studentNumber,
  classId: student.classId,
  schoolType: student.schoolType,
  year: student.year,
  birthDay: student.birthDay,
  attributes: student.attributes,
  family: student.family,
  adults: student.adults,
  override: student.override,
});
