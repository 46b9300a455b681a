/** "havo 3", "isk (nieuwkomers)": type and year in a few words. */
import type { SchoolType, Year } from '../../../shared/model/school-type.ts';
import { useTerms } from '../../language.tsx';

export function SchoolYear({ schoolType, year }: { schoolType: SchoolType; year: Year }) {
  const terms = useTerms();
  return <>{year === null ? terms.schoolType[schoolType] : `${terms.schoolType[schoolType]} ${year}`}</>;
}
