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

/** Questions of a JSON-lines file; lines of another form (answer spans) are left out. */
export function readQuestions(file: string): EvalQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const parsed = questionSchema.safeParse(JSON.parse(line));
      if (!parsed.success) return [];
      const { id, question, set, level, targets } = parsed.data;
      const keys = targets.map(({ law, section }) => ({
        law: lawKey(law),
        section: section === null || level === 'law' ? null : sectionKey(section),
      }));
      return [{ id, question, set, onlyLaw: level === 'law', targets: keys }];
    });
}
