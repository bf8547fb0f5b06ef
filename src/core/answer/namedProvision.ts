import type { LawReference } from '../../protocol/analysis.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import type { QuestionProfile } from './questionProfile.ts';

type Provision = Pick<LawReference, 'law' | 'number' | 'paragraph'>;

/** Characters behind a section's number within which its law stands ("§ 34 Abs. 1 Satz 1 und Abs. 2 BauGB"). */
const LAW_WITHIN = 60;
const CITED = 0.5;
/** Off for a sentence that cites another Absatz than the one asked about. */
const OTHER_PARAGRAPH = 0.2;

/** 1 for the words of a provision that the question names, 0.5 for a sentence that cites it, less for another Absatz of it, else 0. */
export function namedShare({ named }: QuestionProfile, { text, source }: Fact): number {
  let share = 0;
  for (const provision of named) {
    const { law, number, paragraph } = provision;
    if (number === null) continue;
    const own = numberOf(source.section) === number && (law === null || law === source.law);
    if (own && (paragraph === null || paragraph === source.absatz)) share = 1;
    else if (own || cites(text, provision)) share = Math.max(share, CITED);
    else if (cites(text, { law, number, paragraph: null })) share = Math.max(share, CITED - OTHER_PARAGRAPH);
  }
  return share;
}

function numberOf(section: string | null): string {
  return /\d+\s?[a-z]?/u.exec(section ?? '')?.[0].replace(/\s/gu, '') ?? '';
}

/** Whether a text cites a provision: its number, its Absatz where one is named, and its law; without a law any law's section of that number. */
export function cites(text: string, { law, number, paragraph }: Provision): boolean {
  if (number === null) return false;
  const citations = text.matchAll(new RegExp(String.raw`(?:§§?|Art\.)\s?${number}(?![\d\p{L}])`, 'gu'));
  return [...citations].some(({ index }) => {
    const behind = text.slice(index, index + LAW_WITHIN);
    const own = /^[^;)]*/u.exec(behind)?.[0] ?? behind;
    const inLaw = law === null || own.includes(law);
    return (
      inLaw &&
      (paragraph === null ||
        new RegExp(String.raw`Abs\. (?:\d+ (?:und|bis) )?${paragraph}(?!\d)`, 'u').test(own))
    );
  });
}

/** Where only texts about a provision are found: what sums it up first, of a document that is titled after it. */
export function citedFit({ named }: QuestionProfile, { kind, source }: Fact): number {
  const [provision] = named;
  const titled = provision !== undefined && cites(source.title, { ...provision, paragraph: null });
  return (kind === 'definition' && provision?.paragraph === null ? 0.4 : 0) + (titled ? 0.2 : 0);
}
