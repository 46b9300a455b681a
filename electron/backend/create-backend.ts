/** Puts the back end together: one handler for every call of the contract. Knows no window and never imports `electron`. */
import { join } from 'node:path';
import type { CallName } from '../../shared/contract.ts';
import type { Reply } from '../../shared/model/errors.ts';
import { afterCalls } from './calls/after.ts';
import { agendaCalls } from './calls/agenda.ts';
import { createAutomaticBackups } from './backup/automatic-backups.ts';
import { agreementCalls } from './calls/agreements.ts';
import { backupCalls } from './calls/backups.ts';
import { classCalls } from './calls/classes.ts';
import { conversationCalls } from './calls/conversations.ts';
import { eveningCalls } from './calls/evening.ts';
import { eveningPaperCalls } from './calls/evening-paper.ts';
import { eveningsCalls } from './calls/evenings.ts';
import { familyCalls } from './calls/families.ts';
import { importCalls } from './calls/import.ts';
import { keystoreCalls } from './calls/keystore.ts';
import { kioskCalls } from './calls/kiosk.ts';
import { noteCalls } from './calls/notes.ts';
import { pointCalls } from './calls/points.ts';
import { printCalls } from './calls/print.ts';
import { retentionCalls } from './calls/retention.ts';
import { runCalls } from './calls/run.ts';
import { schoolYearCalls } from './calls/school-year.ts';
import { searchCalls } from './calls/search.ts';
import { privacyCalls } from './calls/privacy.ts';
import { settingsCalls } from './calls/settings.ts';
import { studentCalls } from './calls/students.ts';
import { summaryCalls } from './calls/summary.ts';
import { summaryPageCalls } from './calls/summary-page.ts';
import { transferCalls } from './calls/transfer.ts';
import { undoCalls } from './calls/undo.ts';
import { vaultCalls } from './calls/vault.ts';
import { viewCalls } from './calls/views.ts';
import type { CallContext, Handlers } from './context.ts';
import { dispatch } from './dispatch.ts';
import type { Host } from './host.ts';
import { createIdleLock } from './idle-lock.ts';
import { createJobs } from './jobs.ts';
import { createKiosk } from './kiosk.ts';
import { localDay } from './local-day.ts';
import { createSettingsFile } from './settings-file.ts';
import { createKeystoreDoor } from './vault/keystore-door.ts';
import { createVault } from './vault/vault.ts';

export interface Backend {
  /** Answers any name and any input; never rejects. */
  call: (name: string, input: unknown) => Promise<Reply<unknown>>;
  /**
   * Locked at once, as by the mentor, but a form that was handed out is there again after unlocking. A backup is made then,
   * unless the machine goes to sleep: `now` forgets the key before this returns.
   */
  lock: (how?: { now: boolean }) => void;
  /** Minutes without a touch after which the vault is to be locked, as the mentor chose; more during a talk. */
  idleMinutes: () => number;
  /** Lets go of all files, locked; what can be undone stays for a next start. */
  close: () => void;
}

/** What a window asks without anybody touching it. */
const asksByItself: ReadonlySet<string> = new Set<CallName>(['jobs.progress', 'vault.status', 'kiosk.state']);

export function createBackend(host: Host): Backend {
  const backups = createAutomaticBackups(host.dataDir, host.now);
  const door = createKeystoreDoor(host.dataDir, host.keystore);
  const vault = createVault({ folder: host.dataDir, now: host.now, keeper: backups, door });
  const settings = createSettingsFile(join(host.dataDir, 'settings.json'));
  const kiosk = createKiosk(vault);
  const lock = (how?: { now: boolean }): void => {
    kiosk.keepOverLock();
    void vault.lock(how);
  };
  const idle = createIdleLock(
    () => Number(settings.read().lockAfter),
    () => {
      if (vault.status().state === 'open') lock();
    },
  );
  const context: CallContext = {
    host,
    vault,
    door,
    backups,
    idle,
    jobs: createJobs(),
    kiosk,
    settings,
    store: () => vault.store(),
    today: () => localDay(host.now()),
  };
  const handlers: Handlers = {
    ...afterCalls(context),
    ...agendaCalls(),
    ...agreementCalls(context),
    ...backupCalls(context),
    ...classCalls(context),
    ...conversationCalls(context),
    ...eveningCalls(context),
    ...eveningPaperCalls(context),
    ...eveningsCalls(context),
    ...familyCalls(context),
    ...importCalls(context),
    ...keystoreCalls(context),
    ...kioskCalls(context),
    ...noteCalls(context),
    ...pointCalls(context),
    ...printCalls(context),
    ...retentionCalls(context),
    ...runCalls(context),
    ...schoolYearCalls(context),
    ...searchCalls(context),
    ...privacyCalls(context),
    ...settingsCalls(context),
    ...studentCalls(context),
    ...summaryCalls(),
    ...summaryPageCalls(context),
    ...transferCalls(context),
    ...undoCalls(context),
    ...vaultCalls(context),
    ...viewCalls(context),
  };
  return {
    call(name, input) {
      if (!asksByItself.has(name)) idle.touch();
      return dispatch(handlers, context, name, input);
    },
    lock,
    idleMinutes: idle.minutes,
    close() {
      idle.stop();
      vault.close();
    },
  };
}
