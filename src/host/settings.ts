import * as vscode from 'vscode';
import type { Logger } from '../core/logger.ts';
import type { Detail, Language, RunMode } from '../protocol/vocabulary.ts';
import { tellWarning } from './tell.ts';

/** What a setting may be. Checked by hand: settings are read while the extension starts, and nothing loads a schema library then. */
interface Kind<T> {
  readonly fallback: T;
  readonly accepts: (raw: unknown) => boolean;
}

const flag = (fallback: boolean): Kind<boolean> => ({
  fallback,
  accepts: (raw) => typeof raw === 'boolean',
});
const oneOf = <T extends string>(values: readonly T[], fallback: T): Kind<T> => ({
  fallback,
  accepts: (raw) => values.some((value) => value === raw),
});
const whole = (least: number, most: number, fallback: number): Kind<number> => ({
  fallback,
  accepts: (raw) => Number.isInteger(raw) && Number(raw) >= least && Number(raw) <= most,
});
const globs = (fallback: readonly string[]): Kind<readonly string[]> => ({
  fallback,
  accepts: (raw) => Array.isArray(raw) && raw.length <= 100 && raw.every(isGlob),
});

function isGlob(raw: unknown): boolean {
  return typeof raw === 'string' && raw.length >= 1 && raw.length <= 500;
}

/** All that a document can be; XML only where the user asks for it, because few XML files are statutes. A test compares it with the manifest. */
const READABLE_GLOBS = ['**/*.{md,markdown,txt}', '**/*.{html,htm}', '**/*.pdf', '**/*.docx'];

/** Every setting with what it may be and the value that stands in for one that does not fit. */
const settings = {
  language: oneOf(['auto', 'de', 'en'], 'auto'),
  detail: oneOf<Detail>(['milestones', 'full'], 'full'),
  mode: oneOf<RunMode>(['agents', 'mock'], 'agents'),
  maxParallel: whole(1, 16, 4),
  notifications: oneOf(['always', 'whenChatHidden', 'never'], 'always'),
  'journal.maxMegabytes': whole(10, 100_000, 256),
  'library.starter': flag(true),
  'library.registered': flag(true),
  'library.include': globs(READABLE_GLOBS),
  'library.exclude': globs(['**/node_modules/**', '**/.git/**']),
  'server.port': whole(0, 65_535, 8000),
};

type Key = keyof typeof settings;
type Value<K extends Key> = (typeof settings)[K]['fallback'];

const SECTION = 'veritas';

/** The user's settings, checked on each reading. */
export class Settings {
  readonly #logger: Logger;
  readonly #complained = new Set<string>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  get<K extends Key>(key: K): Value<K>;
  get(key: Key): unknown {
    const { accepts, fallback } = settings[key];
    const raw = vscode.workspace.getConfiguration(SECTION).get<unknown>(key);
    if (accepts(raw)) return raw;
    this.#complain(key, raw, fallback);
    return fallback;
  }

  onChange(listener: (affects: (key: Key) => boolean) => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION))
        listener((key) => event.affectsConfiguration(`${SECTION}.${key}`));
    });
  }

  #complain(key: Key, raw: unknown, fallback: unknown): void {
    const text = JSON.stringify(raw);
    if (this.#complained.has(`${key} ${text}`)) return;
    this.#complained.add(`${key} ${text}`);
    this.#logger.warn(`setting ${SECTION}.${key} cannot be ${text}; ${JSON.stringify(fallback)} is used`);
    void tellWarning(
      vscode.l10n.t(
        'The setting {0} has a value that cannot be used. Its default is used instead.',
        `${SECTION}.${key}`,
      ),
    );
  }
}

/** Language of what VS Code itself shows: German for any German, else English. */
export function displayLanguage(): Language {
  return vscode.env.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}
