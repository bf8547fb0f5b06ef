import { join, resolve } from 'node:path';
import type { Clock } from '../core/clock.ts';
import type { VeritasError } from '../core/errors.ts';
import { DurationFile } from '../node/journal/durationFile.ts';
import { Journal } from '../node/journal/journal.ts';
import type { Language } from '../protocol/vocabulary.ts';

/** Where the terminal's runs are kept, and what they took. */
export interface CliJournal {
  readonly journal: Journal;
  readonly durations: DurationFile;
}

export interface JournalPorts {
  readonly clock: Clock;
  readonly environment: NodeJS.ProcessEnv;
  readonly language: Language;
  readonly version: string;
  /** Folder when neither the option nor the environment names one. */
  readonly defaultFolder: string;
  readonly onNotice: (notice: VeritasError) => void;
}

const DEFAULT_MEGABYTES = 256;

/** `folder` before `VERITAS_JOURNAL` before the default; `VERITAS_JOURNAL_MB` bounds the size. */
export function openJournal(folder: string | undefined, ports: JournalPorts): CliJournal {
  const { environment, clock, language, version, onNotice } = ports;
  const named = [folder, environment['VERITAS_JOURNAL']].find((each) => each !== undefined && each !== '');
  const path = resolve(named ?? ports.defaultFolder);
  const megabytes = Number(environment['VERITAS_JOURNAL_MB'] ?? '');
  const maxBytes = (megabytes > 0 ? megabytes : DEFAULT_MEGABYTES) * 1_000_000;
  return {
    journal: new Journal({ folder: path, language, program: version, clock, maxBytes, onNotice }),
    durations: new DurationFile(join(path, 'durations.json')),
  };
}
