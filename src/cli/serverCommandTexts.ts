import type { Language } from '../protocol/vocabulary.ts';

/** Words of the commands that start a server or talk to one. */
export interface ServerCommandTexts {
  readonly listening: (url: string) => string;
  readonly page: (url: string) => string;
  readonly noAuth: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly badUrl: (url: string) => string;
  readonly badSession: string;
  readonly unreachable: (url: string) => string;
  readonly refused: (url: string) => string;
  readonly broken: string;
  readonly left: string;
  readonly prompt: string;
  readonly questionMissing: string;
}

const de: ServerCommandTexts = {
  listening: (url) => `Veritas läuft auf ${url} (Beenden mit Strg-C)`,
  page: (url) => `Seite: ${url}`,
  noAuth: 'Achtung: ohne Anmeldung. Jedes Programm auf diesem Rechner kann fragen und mitlesen.',
  stopping:
    'Der Server wird beendet; offene Läufe dürfen noch fertig werden. Noch einmal Strg-C beendet sofort.',
  stopped: 'Beendet.',
  badUrl: (url) => `Das ist keine Adresse eines Servers: ${url}. Beispiel: http://127.0.0.1:8000`,
  badSession:
    'Eine Sitzungskennung besteht aus höchstens 128 Buchstaben, Ziffern und den Zeichen _ - . : und beginnt nicht mit einem Punkt.',
  unreachable: (url) => `Unter ${url} antwortet kein Server. Läuft „veritas serve“?`,
  refused: (url) =>
    `Der Server ${url} weist die Verbindung ab. „veritas token“ stellt ein Token aus; es kommt mit --token oder in VERITAS_TOKEN.`,
  broken: 'Verbindung unterbrochen; neuer Versuch …',
  left: 'Der Lauf geht auf dem Server weiter.',
  prompt: 'Frage: ',
  questionMissing: 'Es wurde nichts gefragt.',
};

const en: ServerCommandTexts = {
  listening: (url) => `Veritas runs on ${url} (end it with Ctrl-C)`,
  page: (url) => `Page: ${url}`,
  noAuth: 'Careful: no authentication. Every program on this machine can ask and read along.',
  stopping: 'The server is shutting down; open runs may still finish. Ctrl-C once more ends it at once.',
  stopped: 'Ended.',
  badUrl: (url) => `This is not the address of a server: ${url}. Example: http://127.0.0.1:8000`,
  badSession:
    'A session id has at most 128 letters, digits and the characters _ - . : and does not begin with a dot.',
  unreachable: (url) => `No server answers at ${url}. Is "veritas serve" running?`,
  refused: (url) =>
    `The server ${url} refuses the connection. "veritas token" makes a token; give it with --token or in VERITAS_TOKEN.`,
  broken: 'Connection lost; trying again …',
  left: 'The run goes on at the server.',
  prompt: 'Question: ',
  questionMissing: 'Nothing was asked.',
};

export const serverCommandTexts: Readonly<Record<Language, ServerCommandTexts>> = { de, en };
