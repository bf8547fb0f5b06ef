import type { Language } from '../protocol/vocabulary.ts';

/** Codes of what the server refuses. Part of the public interface: clients go by the code, people read the text. */
export type RefusalCode =
  | 'invalid_message'
  | 'unknown_command'
  | 'message_too_deep'
  | 'message_too_big'
  | 'binary_message'
  | 'rate_limited'
  | 'invalid_session'
  | 'not_found'
  | 'origin_not_allowed'
  | 'host_not_allowed'
  | 'token_missing'
  | 'token_invalid'
  | 'token_expired'
  | 'token_replayed'
  | 'session_not_allowed'
  | 'right_missing'
  | 'too_many_sessions'
  | 'too_many_sockets'
  | 'too_many_runs'
  | 'queue_full'
  | 'run_unknown'
  | 'run_ended'
  | 'reader_too_slow'
  | 'shutting_down'
  | 'worker_lost'
  | 'cancelled'
  | 'internal';

export interface ServerTexts {
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly keyFileOpen: (file: string) => string;
  readonly keyFileBroken: (file: string) => string;
  readonly portTaken: (host: string, port: number) => string;
  readonly hostUnknown: (host: string) => string;
  readonly authNeeded: (host: string) => string;
  readonly examples: readonly string[];
  readonly libraryReady: (documents: number) => string;
  readonly libraryLoading: string;
  readonly libraryNone: string;
  readonly libraryFailed: (reason: string) => string;
}

const de: ServerTexts = {
  refusals: {
    invalid_message: 'Die Nachricht ist nicht lesbar. Erwartet wird JSON, zum Beispiel {"query": "…"}.',
    unknown_command: 'Diesen Befehl gibt es nicht.',
    message_too_deep: 'Die Nachricht ist zu tief verschachtelt.',
    message_too_big: 'Die Nachricht ist zu groß.',
    binary_message: 'Nachrichten sind JSON-Text, keine Binärdaten.',
    rate_limited: 'Zu viele Nachrichten in kurzer Zeit. Bitte warten Sie einen Moment.',
    invalid_session:
      'Eine Sitzungskennung besteht aus höchstens 128 Buchstaben, Ziffern und den Zeichen _ - . : und beginnt nicht mit einem Punkt.',
    not_found: 'Hier gibt es nichts. GET / nennt alle Adressen.',
    origin_not_allowed: 'Seiten dieser Herkunft dürfen den Server nicht benutzen.',
    host_not_allowed: 'Der Server ist nur unter seinem eigenen Namen erreichbar.',
    token_missing: 'Es fehlt ein Token. „veritas token“ stellt eines aus.',
    token_invalid: 'Das Token ist ungültig. „veritas token“ stellt ein neues aus.',
    token_expired: 'Das Token ist abgelaufen. „veritas token“ stellt ein neues aus.',
    token_replayed: 'Das Token war nur einmal gültig und ist schon benutzt.',
    session_not_allowed: 'Das Token gilt für eine andere Sitzung.',
    right_missing: 'Das Token erlaubt das nicht.',
    too_many_sessions: 'Der Server hat so viele Sitzungen, wie er haben darf. Bitte später noch einmal.',
    too_many_sockets: 'Diese Sitzung hat so viele Verbindungen, wie sie haben darf.',
    too_many_runs: 'Diese Sitzung hat schon so viele offene Läufe, wie sie haben darf.',
    queue_full: 'Es warten zu viele Läufe. Bitte später noch einmal.',
    run_unknown: 'Diesen Lauf gibt es in dieser Sitzung nicht.',
    run_ended: 'Der Lauf ist schon zu Ende.',
    reader_too_slow: 'Die Verbindung liest zu langsam und wurde getrennt.',
    shutting_down: 'Der Server wird beendet.',
    worker_lost: 'Der Lauf ist abgebrochen, weil sein Prozess ausgefallen ist. Bitte fragen Sie noch einmal.',
    cancelled: 'Der Lauf wurde abgebrochen.',
    internal: 'Im Server ist etwas schiefgegangen. Das Protokoll nennt den Grund.',
  },
  keyFileOpen: (file) =>
    `Andere Benutzer können die Schlüsseldatei lesen: ${file}. Beheben mit: chmod 600 "${file}"`,
  keyFileBroken: (file) =>
    `Die Schlüsseldatei ist beschädigt: ${file}. Löschen Sie sie; beim nächsten Start entsteht eine neue, alte Tokens werden ungültig.`,
  portTaken: (host, port) =>
    `Auf ${host}:${port} läuft schon etwas. Mit --port wählen Sie einen anderen Port.`,
  hostUnknown: (host) => `Die Adresse ${host} gehört nicht zu diesem Rechner.`,
  authNeeded: (host) =>
    `Ohne Anmeldung (--auth none) läuft der Server nur auf diesem Rechner, nicht auf ${host}. Lassen Sie --auth weg.`,
  examples: [
    'Bauantrag für ein Einfamilienhaus in Stuttgart',
    'Unterschied zwischen GmbH und AG',
    'Wie viel kostet ein Bauantrag in München?',
  ],
  libraryReady: (documents) => `${documents.toLocaleString('de-DE')} Dokumente`,
  libraryLoading: 'Die Bibliothek wird eingelesen.',
  libraryNone: 'Keine Bibliothek: Antworten haben keine Quellen.',
  libraryFailed: (reason) => `Die Bibliothek lässt sich nicht öffnen: ${reason}`,
};

const en: ServerTexts = {
  refusals: {
    invalid_message: 'The message cannot be read. JSON is expected, for example {"query": "…"}.',
    unknown_command: 'There is no such command.',
    message_too_deep: 'The message is nested too deeply.',
    message_too_big: 'The message is too big.',
    binary_message: 'Messages are JSON text, not binary data.',
    rate_limited: 'Too many messages in a short time. Please wait a moment.',
    invalid_session:
      'A session id has at most 128 letters, digits and the characters _ - . : and does not begin with a dot.',
    not_found: 'There is nothing here. GET / names all addresses.',
    origin_not_allowed: 'Pages of this origin may not use the server.',
    host_not_allowed: 'The server can be reached by its own name only.',
    token_missing: 'A token is missing. "veritas token" makes one.',
    token_invalid: 'The token is not valid. "veritas token" makes a new one.',
    token_expired: 'The token has expired. "veritas token" makes a new one.',
    token_replayed: 'The token was good for one use and has been used.',
    session_not_allowed: 'The token is for another session.',
    right_missing: 'The token does not allow this.',
    too_many_sessions: 'The server has as many sessions as it may have. Please try again later.',
    too_many_sockets: 'This session has as many connections as it may have.',
    too_many_runs: 'This session has as many open runs as it may have.',
    queue_full: 'Too many runs are waiting. Please try again later.',
    run_unknown: 'There is no such run in this session.',
    run_ended: 'The run has ended already.',
    reader_too_slow: 'The connection reads too slowly and was closed.',
    shutting_down: 'The server is shutting down.',
    worker_lost: 'The run was cut off because its worker failed. Please ask again.',
    cancelled: 'The run was cancelled.',
    internal: 'Something went wrong in the server. Its log names the reason.',
  },
  keyFileOpen: (file) => `Other users can read the key file: ${file}. Mend it with: chmod 600 "${file}"`,
  keyFileBroken: (file) =>
    `The key file is damaged: ${file}. Delete it; the next start makes a new one, and old tokens become invalid.`,
  portTaken: (host, port) =>
    `Something else runs on ${host}:${port} already. Choose another port with --port.`,
  hostUnknown: (host) => `The address ${host} is not one of this machine.`,
  authNeeded: (host) =>
    `Without authentication (--auth none) the server runs on this machine only, not on ${host}. Leave out --auth.`,
  examples: [
    'Building permit for a detached house in Stuttgart',
    'Difference between GmbH and AG',
    'How much does a building permit cost in Munich?',
  ],
  libraryReady: (documents) => `${documents.toLocaleString('en-US')} documents`,
  libraryLoading: 'The library is being read.',
  libraryNone: 'No library: answers have no sources.',
  libraryFailed: (reason) => `The library cannot be opened: ${reason}`,
};

export const serverTexts: Readonly<Record<Language, ServerTexts>> = { de, en };
