import type { Passage } from '../../protocol/passage.ts';
import type { Fact, FactKind } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { ASPECTS, COMPANY_ASPECTS } from './aspects.ts';
import { citeSpan } from './citeSpan.ts';
import { isFine, kindOfHeading, kindOfSection, kindOfSentence } from './factKinds.ts';
import { plainText, rowText } from './plainText.ts';
import { plainStatements, statuteStatements, type Statement } from './statements.ts';

/** Stands between the clause that introduces a list and one of its items. */
export const LEAD_MARK = ' … ';

/** A mark of a note, or the note: neither is what the text provides. */
const FOOTNOTE = /^\s*\[\^[^\]]+\](?::|\s*$)/u;

/** A run reads the same passage for several of its steps. */
const known = new WeakMap<Passage, readonly Fact[]>();

/** Statements of a passage in text order, each with the exact words it stands in. */
export function extractFacts(passage: Passage): readonly Fact[] {
  const read = known.get(passage) ?? readFacts(passage);
  known.set(passage, read);
  return read;
}

function readFacts(passage: Passage): readonly Fact[] {
  const statute = passage.kind === 'norm' || passage.kind === 'annex';
  const heading = passage.heading.replace(/^\d+[.)]\s*/u, '').trim();
  const kindOf = statute
    ? (text: string) => kindInStatute(text, heading)
    : (text: string) => kindInGuide(text, heading);
  const schedule = /gebühr|entgelt|kosten/iu.test(
    [passage.title, ...passage.heading_path, heading].join(' '),
  );
  const aspect = statute ? null : (ASPECTS.find(({ headings }) => headings.test(heading))?.id ?? null);
  const statements = statute ? statuteStatements(passage.text) : plainStatements(passage.text);
  return statements.flatMap((statement) => {
    if (FOOTNOTE.test(passage.text.slice(statement.start, statement.end))) return [];
    const text = textOf(passage.text, statement);
    const { lead, row } = statement;
    const fact: Fact = {
      kind: row && schedule && findAmounts(text).length > 0 ? 'fee' : kindOf(text),
      aspect: aspect ?? COMPANY_ASPECTS.find(({ cues }) => cues.test(text))?.id ?? null,
      text,
      lead: lead === null ? null : citeSpan(passage, lead.start, lead.end),
      source: citeSpan(passage, statement.start, statement.end),
    };
    return [fact];
  });
}

function textOf(text: string, { start, end, row, lead }: Statement): string {
  const own = row ? rowText(text.slice(start, end)) : plainText(text.slice(start, end));
  return lead === null ? own : plainText(text.slice(lead.start, lead.end)) + LEAD_MARK + own;
}

function kindInGuide(text: string, heading: string): FactKind {
  const kind = kindOfHeading(heading) ?? kindOfSentence(text);
  if (kind === 'fee' && isFine(text)) return 'consequence';
  return kind;
}

/** A sentence's own words decide; where they say nothing, the section's heading does. */
function kindInStatute(text: string, heading: string): FactKind {
  const kind = kindOfSentence(text);
  return kind === 'other' ? (kindOfSection(heading, text) ?? kind) : kind;
}
