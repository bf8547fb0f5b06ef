import { accessSync, constants, statSync } from 'node:fs';
import { isCancelled } from '../../core/errors.ts';
import { verifyIndexFile } from '../library/verifyStore.ts';
import { damagedLaws } from '../statutes/statuteImporter.ts';
import { StatuteStateFile } from '../statutes/statuteState.ts';
import type { DoctorTexts } from './doctorTexts.ts';
import { gitVersion } from './gitRepository.ts';
import { indexStatus } from './indexStatus.ts';
import type { RegisteredLibrary } from './registry.ts';
import type { SourceTexts } from './texts.ts';

export interface Finding {
  /** Library that it is about; null for all. */
  readonly library: string | null;
  /** `error`: something does not work; `warning`: something is missing. */
  readonly level: 'ok' | 'warning' | 'error';
  readonly text: string;
}

export interface DiagnosisContext {
  readonly cacheDir: string;
  readonly statutesFolder: string;
  readonly texts: DoctorTexts;
  readonly sourceTexts: SourceTexts;
  readonly signal: AbortSignal;
}

const PROBLEMS_NAMED = 20;
const MEGABYTE = 1024 * 1024;

/** Checks all libraries thoroughly: folders, whole indexes with their sums, downloaded laws. Changes nothing. */
export async function diagnose(
  libraries: readonly RegisteredLibrary[],
  context: DiagnosisContext,
): Promise<Finding[]> {
  const { texts, sourceTexts, signal } = context;
  const findings: Finding[] = [{ library: null, level: 'ok', text: texts.registry(libraries.length) }];
  if (libraries.some(({ kind }) => kind === 'git')) {
    const version = await gitVersion({ texts: sourceTexts, signal });
    findings.push(
      version === null
        ? { library: null, level: 'error', text: texts.noGit }
        : { library: null, level: 'ok', text: texts.git(version) },
    );
  }
  for (const library of libraries) {
    if (!isReadable(library.root)) {
      findings.push({ library: library.name, level: 'error', text: texts.noFolder(library.root) });
    } else findings.push(...(await indexFindings(library, context)));
    if (library.kind === 'statutes') findings.push(...(await statuteFindings(library, context)));
  }
  return findings;
}

async function indexFindings(
  { name, root }: RegisteredLibrary,
  { cacheDir, texts, signal }: DiagnosisContext,
): Promise<Finding[]> {
  const status = indexStatus(cacheDir, root, { thorough: true });
  if (status === null) return [{ library: name, level: 'warning', text: texts.noIndex(name) }];
  const damage = status.damage ?? (await damageOf(status.file, signal));
  if (damage !== null) return [{ library: name, level: 'error', text: texts.damagedIndex(damage) }];
  const { documents, passages, bytes, problems } = status;
  const findings: Finding[] = [
    { library: name, level: 'ok', text: texts.sound(documents, passages, (bytes / MEGABYTE).toFixed(1)) },
  ];
  for (const { path, reason } of problems.slice(0, PROBLEMS_NAMED)) {
    findings.push({ library: name, level: 'warning', text: texts.problem(path, reason) });
  }
  const more = problems.length - PROBLEMS_NAMED;
  if (more > 0) findings.push({ library: name, level: 'warning', text: texts.moreProblems(more) });
  return findings;
}

/** What the seal of an index says, which notices bytes that no row uses. */
async function damageOf(file: string, signal: AbortSignal): Promise<string | null> {
  try {
    await verifyIndexFile(file, signal);
    return null;
  } catch (error) {
    if (isCancelled(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

async function statuteFindings(
  { name }: RegisteredLibrary,
  { statutesFolder, texts }: DiagnosisContext,
): Promise<Finding[]> {
  const { laws } = await StatuteStateFile.open(statutesFolder);
  const findings: Finding[] = [];
  const waiting = laws.filter(({ state }) => state === 'waiting').map(({ law }) => law);
  if (waiting.length > 0) findings.push({ library: name, level: 'warning', text: texts.waiting(waiting) });
  for (const { law, error } of laws) {
    if (error !== null) findings.push({ library: name, level: 'warning', text: texts.failedLaw(law, error) });
  }
  const damaged = await damagedLaws(statutesFolder, laws);
  if (damaged.length > 0) findings.push({ library: name, level: 'error', text: texts.damagedLaws(damaged) });
  return findings;
}

function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
