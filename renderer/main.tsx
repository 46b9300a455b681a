/** Starts the window: styles, query cache, and the app. */
import { firstReads } from './first-reads.ts';
import './forbid-eval.ts';
// The browser measures a line by the face named last; with these first it fetches them only for letters in them.
import '@fontsource/inter/latin-ext-400.css';
import '@fontsource/inter/latin-ext-700.css';
import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-700.css';
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepReply, queries } from './api.ts';
import { App } from './app.tsx';
import { finishAll } from './before-lock.ts';
import { bridge, programEnded } from './bridge.ts';
import { watchOpened } from './opened-file.ts';
import { takeOffWhatIsLeft } from './own-copy.ts';
import { Ended } from './screens/ended.tsx';

// The loopback address is good for one visit: its token has no business in the address bar, nor in a reload.
if (location.search !== '') history.replaceState(null, '', `/${location.hash}`);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const screen = createRoot(root);
bridge.beforeLeaving?.(finishAll);
// Whoever takes the port next gets nothing of what is on the screen, nor what would be typed there.
async function emptyWhenEnded(): Promise<void> {
  await programEnded;
  queries.clear();
  screen.render(<Ended />);
}
void emptyWhenEnded();
takeOffWhatIsLeft();
// All of them before drawing: the first screen is then drawn once.
for (const { name, input, reply } of firstReads) keepReply(name, input, await reply);
await watchOpened();
screen.render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
