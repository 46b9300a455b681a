/** Locks the vault when the mentor is away: on suspend, on screen lock, and after minutes without a touch. */
import { powerMonitor, type BrowserWindow } from 'electron';
import type { Backend } from './backend/create-backend.ts';
import { openFirstPage } from './window.ts';

/** Long enough for one conversation beside the screen, in seconds. */
const idleSeconds = 15 * 60;
const lookEvery = 10_000;

export function lockWhenAway(window: BrowserWindow, backend: Backend): void {
  const lock = () => {
    backend.lock();
    // Loaded again, so that nothing of what was shown stays in the page.
    if (!window.isDestroyed()) void openFirstPage(window);
  };
  powerMonitor.on('suspend', lock);
  // macOS and Windows only; elsewhere the idle time does it.
  powerMonitor.on('lock-screen', lock);
  let away = false;
  setInterval(() => {
    const idle = powerMonitor.getSystemIdleTime() >= idleSeconds;
    if (idle && !away) lock();
    away = idle;
  }, lookEvery).unref();
}
