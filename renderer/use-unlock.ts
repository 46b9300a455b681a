/** Opens the vault, and goes on where a talk was interrupted before anything else is on the screen. */
import { useMutation } from '@tanstack/react-query';
import type { CallInput, CallOutput } from '../shared/contract.ts';
import { type CallFailed, callBackend, queries } from './api.ts';
import { resumeRun } from './screens/run/resume-run.ts';

export const useUnlock = <N extends 'vault.unlock' | 'vault.recover' | 'keystore.unlock'>(name: N) =>
  useMutation<CallOutput<N>, CallFailed, CallInput<N>>({
    mutationFn: async (input) => {
      const unlocked = await callBackend(name, input);
      await resumeRun();
      return unlocked;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
