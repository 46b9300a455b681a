/** Minutes since midnight as a time on the wall, after midnight too. */
import { timeAfter } from '../../../shared/domain/when.ts';
import type { Time } from '../../../shared/model/day.ts';

export const clockTime = (minutes: number): Time => timeAfter('00:00', Math.floor(minutes));
