/** Puts the back end together: one handler for every call of the contract. Knows no window and never imports `electron`. */
import { join } from 'node:path';
import type { Reply } from '../../shared/model/errors.ts';
import { agendaCalls } from './calls/agenda.ts';
import { agreementCalls } from './calls/agreements.ts';
import { classCalls } from './calls/classes.ts';
import { conversationCalls } from './calls/conversations.ts';
import { importCalls } from './calls/import.ts';
import { kioskCalls } from './calls/kiosk.ts';
import { noteCalls } from './calls/notes.ts';
import { pointCalls } from './calls/points.ts';
import { printCalls } from './calls/print.ts';
import { retentionCalls } from './calls/retention.ts';
import { searchCalls } from './calls/search.ts';
import { privacyCalls } from './calls/privacy.ts';
import { settingsCalls } from './calls/settings.ts';
import { studentCalls } from './calls/students.ts';
import { undoCalls } from './calls/undo.ts';
import { vaultCalls } from './calls/vault.ts';
import { viewCalls } from './calls/views.ts';
import type { CallContext, Handlers } from './context.ts';
import { dispatch } from './dispatch.ts';
import type { Host } from './host.ts';
import { createJobs } from './jobs.ts';
import { createKiosk } from './kiosk.ts';
import { localDay } from './local-day.ts';
import { createSettingsFile } from './settings-file.ts';
import { createVault } from './vault/vault.ts';

export interface Backend {
  /** Answers any name and any input; never rejects. */
  call: (name: string, input: unknown) => Promise<Reply<unknown>>;
  /** As the mentor's own lock does: what can be undone is forgotten. */
  lock: () => void;
  /** Lets go of all files, locked; what can be undone stays for a next start. */
  close: () => void;
}

export function createBackend(host: Host): Backend {
  const vault = createVault({ folder: host.dataDir, now: host.now });
  const context: CallContext = {
    host,
    vault,
    jobs: createJobs(),
    kiosk: createKiosk(vault),
    settings: createSettingsFile(join(host.dataDir, 'settings.json')),
    store: () => vault.store(),
    today: () => localDay(host.now()),
  };
  const handlers: Handlers = {
    ...agendaCalls(),
    ...agreementCalls(context),
    ...classCalls(context),
    ...conversationCalls(context),
    ...importCalls(context),
    ...kioskCalls(context),
    ...noteCalls(context),
    ...pointCalls(context),
    ...printCalls(context),
    ...retentionCalls(context),
    ...searchCalls(context),
    ...privacyCalls(context),
    ...settingsCalls(context),
    ...studentCalls(context),
    ...undoCalls(context),
    ...vaultCalls(context),
    ...viewCalls(context),
  };
  return {
    call: (name, input) => dispatch(handlers, context, name, input),
    lock: () => vault.lock(),
    close: () => vault.close(),
  };
}
