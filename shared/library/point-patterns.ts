/**
 * Words that tell where a point belongs (the table of domain.md §1). Plain phrases, to be read and reviewed; how they
 * are written stands in `point-pattern.ts`. Of safety and sensitive
 * rows the first that is found decides; of the others the points add up. Dutch and English are always both tried.
 */
import { involvementClues } from './point-clues-involvement.ts';
import { homeClues, logisticsClues } from './point-clues-practical.ts';
import { participationClues, policyClues, subjectClues } from './point-clues-school.ts';
import type { PatternRow } from './point-pattern.ts';
import { homePatterns, logisticsPatterns, subjectPatterns } from './point-practical.ts';
import { safetyPatterns } from './point-safety.ts';
import { safetyHomePatterns } from './point-safety-home.ts';
import { safetyOthersPatterns } from './point-safety-others.ts';
import { safetySelfPatterns } from './point-safety-self.ts';
import { safetySexualPatterns } from './point-safety-sexual.ts';
import { participationPatterns, policyPatterns } from './point-school.ts';
import { sensitivePatterns } from './point-sensitive.ts';
import { sensitivePersonPatterns } from './point-sensitive-person.ts';

export const pointPatterns: readonly PatternRow[] = [
  ...safetyPatterns,
  ...safetySelfPatterns,
  ...safetySexualPatterns,
  ...safetyHomePatterns,
  ...safetyOthersPatterns,
  ...sensitivePatterns,
  ...sensitivePersonPatterns,
  ...participationPatterns,
  ...policyPatterns,
  ...subjectPatterns,
  ...logisticsPatterns,
  ...homePatterns,
  ...participationClues,
  ...policyClues,
  ...subjectClues,
  ...logisticsClues,
  ...homeClues,
  ...involvementClues,
];
