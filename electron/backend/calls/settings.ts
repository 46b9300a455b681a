/** The calls of the settings, which work before unlocking. */
import type { CallContext, HandlersOf } from '../context.ts';

export const settingsCalls = ({ settings }: CallContext): HandlersOf<'settings.get' | 'settings.save'> => ({
  'settings.get': () => settings.read(),
  'settings.save': (input) => settings.save(input),
});
