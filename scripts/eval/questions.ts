import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { lawKey } from '../../src/core/library/lawKey.ts';
import { sectionKey } from '../../src/core/library/readers/sectionHeading.ts';

const targetSchema = z.object({ law: z.string(), section: z.nullable(z.string()) });

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  set: z.string(),
  targets: z.array(targetSchema),
  /** section: one of the targets; chapter: any of them; law: the law only. */
  level: z.enum(['section', 'chapter', 'law']),
});

export interface EvalQuestion {
  readonly id: string;
  readonly question: string;
  readonly set: string;
  readonly onlyLaw: boolean;
  /** Keys as of `lawKey` and `sectionKey`; section null when any of the law counts. */
  readonly targets: readonly { readonly law: string; readonly section: string | null }[];
}

/** Questions of a JSON-lines file; lines of another form (answer spans) are left out. Throws an Error for people when no line is a question. */
export function readQuestions(file: string): EvalQuestion[] {
  let lines = 0;
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      lines++;
      const parsed = questionSchema.safeParse(parseLine(line, `${file}:${index + 1}`));
      if (!parsed.success) return [];
      const { id, question, set, level, targets } = parsed.data;
      const keys = targets.map(({ law, section }) => ({
        law: lawKey(law),
        section: section === null || level === 'law' ? null : sectionKey(section),
      }));
      return [{ id, question, set, onlyLaw: level === 'law', targets: keys }];
    });
  if (questions.length === 0) {
    const what = lines === 0 ? 'is empty' : `has ${lines} lines, none of them a question`;
    throw new Error(
      `${file} ${what}: one JSON object a line with id, question, set, level and targets (law, section).`,
    );
  }
  return questions;
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place} is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
