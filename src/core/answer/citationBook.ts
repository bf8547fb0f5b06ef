import type { CitedText, Citation, SourceSpan } from '../../protocol/answer.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import { checkSentence } from './checkSentence.ts';
import { mainClause } from './mainClause.ts';
import { LEAD_MARK } from './extractFacts.ts';

export interface CheckCounts {
  sentences: number;
  verified: number;
  unverified: number;
  dropped: number;
}

/** Numbers the sources of an answer in order of first use and checks each sentence against the words it cites. */
export class CitationBook {
  readonly #citations: Citation[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #checks: CheckCounts = { sentences: 0, verified: 0, unverified: 0, dropped: 0 };

  get citations(): readonly Citation[] {
    return this.#citations;
  }

  get checks(): Readonly<CheckCounts> {
    return this.#checks;
  }

  /** The same words of the same passage keep one number. */
  number(source: SourceSpan): number {
    const key = `${source.passage_id} ${source.start} ${source.end}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#citations.length + 1;
    this.#numbers.set(key, number);
    this.#citations.push({ ...source, number });
    return number;
  }

  /** A sentence with its sources, or null when they do not say it. `lead` is cited before them and not checked against the sentence. */
  cite(text: string, sources: readonly SourceSpan[], lead: SourceSpan | null = null): CitedText | null {
    this.#checks.sentences += 1;
    const sections = sources.flatMap(
      ({ section }) => section?.match(/\d+\s?[a-z]?/u)?.[0].replace(/\s/gu, '') ?? [],
    );
    const quotes = sources.map(({ quote }) => quote);
    const verdict = checkSentence(text, quotes, sections);
    if (verdict === 'contradicted' || verdict === 'absent') {
      this.#checks.dropped += 1;
      return null;
    }
    this.#checks[verdict] += 1;
    const citations = (lead === null ? sources : [lead, ...sources]).map((source) => this.number(source));
    return verdict === 'verified' ? { text, citations } : { text, citations, unverified: true };
  }

  /** A fact as the reader sees it: a statute's own words in quotation marks with their place, cut to the main clause if long; a guide's sentence as it is. */
  fact(fact: Fact): CitedText | null {
    const { lead, source } = fact;
    const own = lead === null ? fact.text : (fact.text.split(LEAD_MARK).at(-1) ?? '');
    const cited = this.cite(own, [source], lead);
    return cited === null ? null : { ...cited, text: quoted(fact) };
  }

  facts(facts: readonly Fact[]): CitedText[] {
    return facts.flatMap((fact) => this.fact(fact) ?? []);
  }
}

function quoted({ text, source }: Fact): string {
  const place = placeOf(source);
  return source.law === null || place === null ? text : `„${mainClause(text)}“ (${place})`;
}

/** "§ 5 Abs. 1 GmbHG"; null for a source without section. */
export function placeOf({ law, section, absatz }: SourceSpan): string | null {
  if (section === null) return null;
  const part = absatz === null ? '' : ` Abs. ${absatz}`;
  return `${section}${part}${law === null ? '' : ` ${law}`}`;
}
