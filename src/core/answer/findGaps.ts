import type { LawReference } from '../../protocol/analysis.ts';
import type { Block, Citation } from '../../protocol/answer.ts';
import type { FactKind, StepResult } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { partName } from './answerBlocks.ts';
import type { ComposeInput } from './composeAnswer.ts';
import { landName, speaksOfLand } from './laender.ts';
import { isLandTable } from './landAnswer.ts';
import { questionProfile, withFoundPlace, type QuestionProfile } from './questionProfile.ts';
import { answerTexts, type AnswerTexts } from './texts.ts';

/** What a checklist has to say something about; what is missing is named. */
const EXPECTED: readonly FactKind[] = ['requirement', 'document', 'authority', 'deadline', 'fee'];
const FREE = /gebührenfrei|kostenfrei|kostenlos|unentgeltlich/iu;
/** What the question asks and the answer lacks, in words for people. */
export function findGaps(
  { analysis, results, language }: ComposeInput,
  blocks: readonly Block[],
  citations: readonly Citation[],
): string[] {
  const texts = answerTexts(language);
  const hits = [...results.values()].flatMap((result) => (result.type === 'search' ? result.hits : []));
  const passages = hits.map(({ passage }) => passage);
  const profile = withFoundPlace(questionProfile(analysis), analysis.query, passages);
  const gaps: string[] = [];
  for (const result of results.values()) {
    if (result.type === 'synthesis') {
      const kinds = new Set(result.sections.map(({ kind }) => kind));
      gaps.push(
        ...EXPECTED.filter((kind) => !kinds.has(kind) && !(kind === 'fee' && profile.place !== null)).map(
          (kind) => texts.missingSection(texts.sectionNames[kind]),
        ),
      );
    }
    if ('further' in result)
      gaps.push(
        ...(result.further ?? [])
          .filter(({ facts }) => facts.length === 0)
          .map(({ part }) => texts.missingSection(partName(part, profile, texts))),
      );
    if (result.type === 'calculation' && !namesAmount(result)) gaps.push(texts.unknownRate);
  }
  if (blocks.some(({ kind, heading }) => kind === 'notes' && heading === texts.found) && gaps.length === 0)
    gaps.push(
      profile.time === 'processing' ? texts.missingSection(texts.processingTime) : texts.noExactAnswer,
    );
  if (profile.contact) gaps.push(texts.noContact);
  gaps.push(...emptyCells(blocks, texts));
  gaps.push(...missingProvisions(profile, citations, texts));
  const { place, land } = profile;
  const local = new Set(
    passages.filter(({ places }) => place !== null && places.includes(place)).map(({ path }) => path),
  );
  const foundPlace = citations.some(({ title, quote, path, jurisdiction }) => {
    return (
      (place !== null &&
        (local.has(path) ||
          title.includes(place) ||
          quote.includes(place) ||
          path.includes(place.toLowerCase()))) ||
      (land !== null && (jurisdiction === land || speaksOfLand(quote, land)))
    );
  });
  if (place !== null && namesNoFee(results)) gaps.push(texts.noLocalFee(place));
  if ((place !== null || land !== null) && !foundPlace)
    gaps.push(texts.noLocalSource(place ?? landName(land ?? '') ?? ''));
  if (place === null && land === null)
    gaps.push(
      ...unaskedLaender(citations, results, {
        texts,
        sideBySide: blocks.some((block) => isLandTable(block, texts)),
      }),
    );
  return gaps;
}

/** Whether the steps looked for a fee and came back without any amount. */
function namesNoFee(results: ComposeInput['results']): boolean {
  return [...results.values()].some((result) => {
    if (result.type === 'calculation') return !namesAmount(result);
    if (result.type !== 'synthesis') return false;
    const fees = result.sections.flatMap(({ kind, facts }) => (kind === 'fee' ? facts : []));
    return !fees.some(({ text }) => findAmounts(text).length > 0 || FREE.test(text));
  });
}

/** Whether a line was reckoned or a statement names an amount. */
function namesAmount({ lines, statements }: Extract<StepResult, { type: 'calculation' }>): boolean {
  return lines.length > 0 || statements.some(({ text }) => findAmounts(text).length > 0);
}

function emptyCells(blocks: readonly Block[], texts: AnswerTexts): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ label, cells }) =>
      cells.flatMap((cell, column) =>
        cell.some(({ citations }) => citations.length > 0)
          ? []
          : [texts.missingCell(block.columns[column + 1] ?? '', label)],
      ),
    );
  });
}

/** The Land that an answer holds for when the question names none, and the others that the searches found something on. */
function unaskedLaender(
  citations: readonly Citation[],
  results: ComposeInput['results'],
  { texts, sideBySide }: { readonly texts: AnswerTexts; readonly sideBySide: boolean },
): string[] {
  const cited = laenderOf(citations);
  if (cited.size === 0) return [];
  const found = [...results.values()].flatMap((result) => (result.type === 'search' ? result.hits : []));
  const others = [...laenderOf(found.map(({ passage }) => passage))].filter((name) => !cited.has(name));
  const names = others.sort().join(', ');
  if (sideBySide) return names === '' ? [] : [texts.noRuleOf(names)];
  return [texts.onlyLand([...cited].join(', '), names)];
}

function laenderOf(texts: readonly { readonly jurisdiction: string | null }[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ jurisdiction }) => landName(jurisdiction ?? '') ?? []));
}

/** What is missing of the provisions that the question names: their words, or the law that they are of. */
export function missingProvisions(
  { named }: Pick<QuestionProfile, 'named'>,
  citations: readonly Citation[],
  texts: AnswerTexts,
): string[] {
  const lawless = named.filter(({ law }) => law === null).map(({ text }) => text);
  return [
    ...unresolved(named, citations).map((text) => texts.missingProvision(text)),
    ...[...new Set(lawless)].map((text) => texts.noLawNamed(text)),
  ];
}

/** Provisions that the question names and no source holds. */
function unresolved(named: readonly LawReference[], citations: readonly Citation[]): string[] {
  const missing = named.filter(({ law, number }) => {
    return !citations.some(
      (source) =>
        (law === null || source.law === law) &&
        source.section?.replace(/[^\da-z]/gu, '').endsWith(number ?? '') === true,
    );
  });
  return [...new Set(missing.map(({ text }) => text))];
}
