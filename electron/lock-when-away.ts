/** Locks the vault when the mentor is away: on suspend, on screen lock, and after minutes without a touch. */
import { powerMonitor, type BrowserWindow } from 'electron';
import type { Backend } from './backend/create-backend.ts';
import { leavePage } from './close-without-loss.ts';
import { finishInWindow } from './finish-in-window.ts';
import { openFirstPage } from './window.ts';

const lookEvery = 10_000;

/** When what was typed a moment ago has been kept. */
export async function lockNow(window: BrowserWindow, backend: Backend): Promise<void> {
  await finishInWindow(window);
  backend.lock();
  if (window.isDestroyed()) return;
  // Loaded again, so that nothing of what was shown stays in the page.
  leavePage(window);
  await openFirstPage(window);
}

export function lockWhenAway(window: BrowserWindow, backend: Backend): void {
  const lock = () => lockNow(window, backend);
  // No time for the page nor for a backup: the key must be gone before the machine sleeps.
  powerMonitor.on('suspend', () => {
    backend.lock({ now: true });
    void lock();
  });
  // macOS and Windows only; elsewhere the idle time does it.
  powerMonitor.on('lock-screen', () => void lock());
  powerMonitor.on('user-did-resign-active', () => void lock());
  let away = false;
  setInterval(() => {
    const idle = powerMonitor.getSystemIdleTime() >= backend.idleMinutes() * 60;
    if (idle && !away) void lock();
    away = idle;
  }, lookEvery).unref();
}
