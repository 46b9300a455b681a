/** What the commands say in the terminal: starting, the demo, and one call. */
import type { Bilingual } from '../model/language.ts';

interface StartTexts {
  building: string;
  downloadingElectron: string;
  noElectron: (browser: string) => string;
  noElectronNoBrowser: string;
  noDisplay: string;
  openYourself: string;
  address: (oneTimeAddress: string) => string;
  fromElsewhere: (port: string) => string;
  addressFor: string;
  stop: string;
  noPrinting: string;
  askInstall: string;
  installing: string;
  installFailed: string;
  installBrowser: string;
  buildFailed: string;
  failed: string;
}

export const start = {
  nl: {
    building: 'Het venster wordt gebouwd (alleen de eerste keer en na een wijziging) …',
    downloadingElectron: 'Electron wordt opgehaald (eenmalig, zo’n 110 MB) …',
    noElectron: (browser) =>
      `Het programmabestand van Electron is hier niet op te halen; hetzelfde programma opent daarom in een venster van ${browser}.`,
    noElectronNoBrowser:
      'Het programmabestand van Electron is hier niet op te halen, en er is geen Chrome, Edge, Brave of Chromium gevonden om hetzelfde programma in te openen.',
    noDisplay:
      'Er is hier geen beeldscherm, dus Electron of een venster kan niet open; het programma draait wel.',
    openYourself: 'Het programma draait, zonder eigen venster.',
    address: (oneTimeAddress) => `Open dit adres in een browser op deze computer: ${oneTimeAddress}`,
    fromElsewhere: (port) =>
      `Zit je achter een andere computer? Maak daar eerst een tunnel en open het adres dan daar: ssh -L ${port}:127.0.0.1:${port} <deze computer>`,
    addressFor: 'Het adres werkt één keer, en alleen voor de browser die het opent.',
    stop: 'Stoppen: Ctrl+C.',
    noPrinting: 'Zonder een van deze browsers werkt alles behalve het maken van de PDF.',
    askInstall:
      'Er is geen browser om het venster in te openen. Zal ik chromium installeren met apt-get? [J/n] ',
    installing: 'chromium wordt geïnstalleerd met apt-get …',
    installFailed: 'Het installeren is niet gelukt. apt-get zei:',
    installBrowser: 'Installeer Chrome, Edge, Brave of Chromium en probeer het opnieuw.',
    buildFailed: 'Het venster kon niet worden gebouwd. De bouwer zei:',
    failed: 'Driehoek kon niet starten. Je gegevens zijn er nog.',
  },
  en: {
    building: 'Building the window (only the first time and after a change) …',
    downloadingElectron: 'Fetching Electron (once, some 110 MB) …',
    noElectron: (browser) =>
      `Electron's binary cannot be downloaded here, so the same program opens in a window of ${browser}.`,
    noElectronNoBrowser:
      "Electron's binary cannot be downloaded here, and no Chrome, Edge, Brave or Chromium was found to open the same program in.",
    noDisplay:
      'There is no display here, so neither Electron nor a window can open; the program runs all the same.',
    openYourself: 'The program runs, without a window of its own.',
    address: (oneTimeAddress) => `Open this address in a browser on this machine: ${oneTimeAddress}`,
    fromElsewhere: (port) =>
      `From another machine, make a tunnel first and open the address there: ssh -L ${port}:127.0.0.1:${port} <this machine>`,
    addressFor: 'The address works once, and only for the browser that opens it.',
    stop: 'To stop: Ctrl+C.',
    noPrinting: 'Without one of these browsers everything works but making the PDF.',
    askInstall: 'There is no browser to open the window in. Install chromium with apt-get? [Y/n] ',
    installing: 'Installing chromium with apt-get …',
    installFailed: 'The installation failed. apt-get said:',
    installBrowser: 'Install Chrome, Edge, Brave or Chromium and try again.',
    buildFailed: 'The window could not be built. The builder said:',
    failed: 'Driehoek could not start. Your data is still there.',
  },
} as const satisfies Bilingual<StartTexts>;
