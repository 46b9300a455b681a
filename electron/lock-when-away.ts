/** Locks the vault when the mentor is away: on suspend, on screen lock, and after minutes without a touch. */
import { powerMonitor, type BrowserWindow } from 'electron';
import type { Backend } from './backend/create-backend.ts';
import { leavePage } from './close-without-loss.ts';
import { finishInWindow } from './finish-in-window.ts';

const lookEvery = 10_000;

/** A machine that goes to sleep waits for nobody: so long may keeping what was typed take. In milliseconds. */
const beforeSleep = 500;

interface How {
  /** The machine goes to sleep: the key must be gone, and there is no time for a backup. */
  asleep: boolean;
}

/** When what was typed a moment ago has been kept. The address stays, and with it the place. */
export async function lockNow(window: BrowserWindow, backend: Backend, how?: How): Promise<void> {
  const asleep = how?.asleep === true;
  await (asleep ? finishInWindow(window, beforeSleep) : finishInWindow(window));
  backend.lock({ now: asleep });
  if (window.isDestroyed()) return;
  // Loaded again, so that nothing of what was shown stays in the page.
  leavePage(window);
  window.webContents.reload();
}

export function lockWhenAway(window: BrowserWindow, backend: Backend): void {
  const lock = () => void lockNow(window, backend);
  powerMonitor.on('suspend', () => void lockNow(window, backend, { asleep: true }));
  // macOS and Windows only; elsewhere the idle time does it.
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
  let away = false;
  setInterval(() => {
    const idle = powerMonitor.getSystemIdleTime() >= backend.idleMinutes() * 60;
    if (idle && !away) lock();
    away = idle;
  }, lookEvery).unref();
}
