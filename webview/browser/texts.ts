import type { Language } from '../../src/protocol/vocabulary.ts';

/** What the page says around the web app. */
export interface PageTexts {
  readonly states: Readonly<Record<'connecting' | 'connected' | 'lost' | 'refused', string>>;
  readonly waiting: (position: number) => string;
  readonly connection: string;
  readonly session: string;
  readonly tokenLabel: string;
  readonly tokenHint: string;
  readonly connect: string;
  readonly runPanel: string;
  readonly copied: string;
  readonly notHere: string;
  readonly source: (file: string, line: number) => string;
}

const de: PageTexts = {
  states: {
    connecting: 'Verbindung wird aufgebaut …',
    connected: 'Verbunden',
    lost: 'Verbindung unterbrochen; neuer Versuch …',
    refused: 'Der Server weist die Verbindung ab.',
  },
  waiting: (position) =>
    position === 0 ? 'Der Lauf beginnt gleich.' : `Vor dem Lauf warten ${position} andere.`,
  connection: 'Verbindung',
  session: 'Sitzung',
  tokenLabel: 'Token',
  tokenHint: 'Der Befehl „veritas token“ stellt eines aus.',
  connect: 'Verbinden',
  runPanel: 'Ablauf',
  copied: 'Die Antwort ist in der Zwischenablage.',
  notHere: 'Das geht nur in VS Code.',
  source: (file, line) => `Fundstelle: ${file}, Zeile ${line}`,
};

const en: PageTexts = {
  states: {
    connecting: 'Connecting …',
    connected: 'Connected',
    lost: 'Connection lost; trying again …',
    refused: 'The server refuses the connection.',
  },
  waiting: (position) => (position === 0 ? 'The run is about to begin.' : `${position} other runs go first.`),
  connection: 'Connection',
  session: 'Session',
  tokenLabel: 'Token',
  tokenHint: 'The command "veritas token" makes one.',
  connect: 'Connect',
  runPanel: 'Run',
  copied: 'The answer is in the clipboard.',
  notHere: 'This works in VS Code only.',
  source: (file, line) => `Source: ${file}, line ${line}`,
};

export const pageTexts: Readonly<Record<Language, PageTexts>> = { de, en };
