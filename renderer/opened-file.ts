/** A file that the system opened the program with: leads to the screen that it is for, which takes it. Reads nothing in it. */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { bridge, type OpenedKind } from './bridge.ts';

/** One object for each file that was opened, so that the same kind twice is seen. */
let opened: { kind: OpenedKind } | null = null;
const listeners = new Set<() => void>();
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
function set(next: typeof opened): void {
  opened = next;
  for (const listener of listeners) listener();
}

const addresses = { backup: '#/backup', transfer: '#/transfer' } as const;
/** A talk that goes on is not taken off the screen; the file waits for its screen. */
const isTalking = (): boolean => /^#\/evening\/[^/]+\/run\//u.test(location.hash);

async function look(): Promise<void> {
  const kind = (await bridge.openedKind?.()) ?? null;
  if (kind === null) return;
  if (!isTalking()) location.hash = addresses[kind];
  set({ kind });
}

/** Settles when it is known what the program was opened with. Never rejects: the window is there without it too. */
export async function watchOpened(): Promise<void> {
  const tryLook = () => look().catch(() => undefined);
  bridge.onOpened?.(() => void tryLook());
  await tryLook();
}

const useOpened = () => useSyncExternalStore(listen, () => opened);

/** Which kind of file the program was opened with, until `dismissOpened`. */
export const useOpenedKind = (): OpenedKind | null => useOpened()?.kind ?? null;
export const dismissOpened = (): void => set(null);

/** Hands the file over when one of this kind was opened, before or while the screen is there; null: of no kind. */
export function useOpenedFile(kind: OpenedKind | null, onFile: (file: File) => void): void {
  const file = useOpened();
  const take = useEffectEvent(async () => {
    const taken = await bridge.takeOpened?.();
    if (taken) onFile(new File([taken.content], taken.name));
  });
  useEffect(() => {
    if (file !== null && file.kind === kind) void take();
  }, [file, kind]);
}
