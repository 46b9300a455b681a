/** The thread in which tables are made and audited: the window goes on answering meanwhile. Reads no file and no store. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadSolver } from '../summary/solver.ts';
import { makeTables, type TablesWork } from './make-tables.ts';

const open = await loadSolver();
const made = makeTables(workerData as TablesWork, open, (done) => parentPort?.postMessage({ done }, []));
parentPort?.postMessage({ made }, []);
