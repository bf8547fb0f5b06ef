import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Logger } from '../core/logger.ts';
import { detailSchema, runModeSchema, type Language } from '../protocol/vocabulary.ts';

const globs = z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.maxLength(100));

/** All that a document can be; XML only where the user asks for it, because few XML files are statutes. A test compares it with the manifest. */
const READABLE_GLOBS = ['**/*.{md,markdown,txt}', '**/*.{html,htm}', '**/*.pdf', '**/*.docx'];

/** Every setting with its schema and the value that stands in for one that does not fit. */
const settings = {
  language: { schema: z.enum(['auto', 'de', 'en']), fallback: 'auto' },
  detail: { schema: detailSchema, fallback: 'full' },
  mode: { schema: runModeSchema, fallback: 'agents' },
  maxParallel: { schema: z.int().check(z.minimum(1), z.maximum(16)), fallback: 4 },
  notifications: { schema: z.enum(['always', 'whenChatHidden', 'never']), fallback: 'always' },
  'journal.maxMegabytes': { schema: z.int().check(z.minimum(10), z.maximum(100_000)), fallback: 256 },
  'library.starter': { schema: z.boolean(), fallback: true },
  'library.registered': { schema: z.boolean(), fallback: true },
  'library.include': { schema: globs, fallback: READABLE_GLOBS },
  'server.port': { schema: z.int().check(z.minimum(0), z.maximum(65_535)), fallback: 8000 },
  'library.exclude': { schema: globs, fallback: ['**/node_modules/**', '**/.git/**'] },
} as const;

type Key = keyof typeof settings;
type Value<K extends Key> = z.infer<(typeof settings)[K]['schema']>;

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
    const { schema, fallback } = settings[key];
    const raw = vscode.workspace.getConfiguration(SECTION).get<unknown>(key);
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
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
    void vscode.window.showWarningMessage(
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
