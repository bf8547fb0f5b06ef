import type { Analysis } from '../../protocol/analysis.ts';
import type { Answer, Block, Citation } from '../../protocol/answer.ts';
import type { SearchHit } from '../../protocol/passage.ts';
import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Language, Outcome } from '../../protocol/vocabulary.ts';
import {
  calculationBlocks,
  checklistBlocks,
  comparisonBlocks,
  factBlocks,
  furtherBlocks,
  foundBlocks,
  timelineBlocks,
} from './answerBlocks.ts';
import { CitationBook } from './citationBook.ts';
import { citeSpan } from './citeSpan.ts';
import { findGaps, missingProvisions } from './findGaps.ts';
import { leadOnLand } from './landAnswer.ts';
import { cites } from './namedProvision.ts';
import { splitSentences } from './germanSentences.ts';
import { nounCoverage } from './matterCoverage.ts';
import { comesNearSubject } from './subject.ts';
import { contentStems } from './wordMatch.ts';
import { popularPassages } from './popularName.ts';
import { questionProfile, withFoundPlace, type QuestionProfile } from './questionProfile.ts';
import { answerTexts, type AnswerTexts } from './texts.ts';

export interface ComposeInput {
  readonly analysis: Analysis;
  readonly tree: { readonly steps: readonly ProcessStepData[] };
  /** Results of the finished steps by step id. */
  readonly results: ReadonlyMap<string, StepResult>;
  /** Failed steps by id. */
  readonly failures: ReadonlyMap<string, { readonly code: string; readonly message: string }>;
  readonly language: Language;
  /** The run was ended before all steps had finished. */
  readonly partial: boolean;
}

const MAX_NEAREST = 5;
/** Share of the question's nouns that a passage has to name to be offered. */
const NEAR_SHARE = 0.3;
/** A section known by a popular name is surely meant where the search ranks it this near its best hit. */
const NEAR_TOP = 0.9;
const GERMAN = /(?<!\p{L})(?:der|die|das|dem|den|ist|und|oder|nicht|wird|eine?)(?!\p{L})/u;

/** Composes the answer from what the steps left behind: their own words only, each with its source. The same input gives the same answer. */
export function composeAnswer(input: ComposeInput): Answer {
  const { analysis, results, language } = input;
  const searches = [...results.values()].flatMap((result) => (result.type === 'search' ? [result] : []));
  const missing = missingSteps(input);
  const outcome = searchOutcome(searches);
  const book = new CitationBook();
  const { vague } = questionProfile(analysis);
  const blocks = outcome === 'grounded' && !vague ? composeBlocks(input, book) : [];
  const frame = {
    language,
    title: title(analysis.follow_up?.asked ?? analysis.query),
    partial: input.partial || missing.length > 0,
  };
  if (blocks.length === 0) {
    const ended = outcome === 'unavailable' ? 'unavailable' : 'no_match';
    const profile = questionProfile(analysis);
    const texts = answerTexts(language);
    const nearest =
      ended === 'no_match' && !vague
        ? nearestHits(
            profile,
            searches.flatMap(({ hits }) => hits),
          )
        : [];
    // What the sources hold is not known when the run was ended early.
    const known = ended === 'no_match' && !frame.partial;
    const gaps = [
      ...understoodAs(analysis, texts),
      ...(ended === 'unavailable' ? reasons(searches, texts) : [known ? texts.noMatch : texts.nothingYet]),
      ...(known && vague ? [texts.noMatter] : []),
      ...(known && profile.contact ? [texts.noContact] : []),
      ...(known ? missingProvisions(profile, [], texts) : []),
      ...(known && !vague && language === 'en' && analysis.language === 'en'
        ? [texts.lookedUpAs(profile.matter)]
        : []),
      ...missing,
    ];
    return { ...frame, outcome: ended, blocks: [], citations: [], gaps, nearest, checks: { ...book.checks } };
  }
  const gaps = [...missing, ...findGaps(input, blocks, book.citations)];
  const texts = answerTexts(language);
  const lead = leadOnLand(foundProfile(analysis, results), { blocks, citations: book.citations }, texts);
  if (lead !== null) blocks.unshift(lead);
  const understood = understoodAs(analysis, texts);
  if (understood.length > 0)
    blocks.unshift({
      kind: 'notes',
      heading: null,
      items: understood.map((text) => ({ text, citations: [] })),
    });
  if (language === 'en' && book.citations.some(({ quote }) => GERMAN.test(quote)))
    blocks.push({
      kind: 'notes',
      heading: null,
      items: germanNotes(analysis, texts).map((text) => ({ text, citations: [] })),
    });
  return {
    ...frame,
    outcome: 'grounded',
    blocks,
    citations: [...book.citations],
    gaps,
    nearest: [],
    checks: { ...book.checks },
  };
}

/** How a question that leans on the one before was read; nothing for any other. */
function understoodAs({ query, follow_up }: Analysis, texts: AnswerTexts): readonly string[] {
  return follow_up === undefined ? [] : [texts.understoodAs(query)];
}

/** What readers of English have to know of German sources, and as what their question was looked up in them. */
function germanNotes(analysis: Analysis, texts: AnswerTexts): readonly string[] {
  const { matter, onlyNamed } = questionProfile(analysis);
  return analysis.language === 'en' && !onlyNamed && matter !== ''
    ? [texts.quotedInGerman, texts.lookedUpAs(matter)]
    : [texts.quotedInGerman];
}

/** Blocks of the last finished step that has something to show; the searches' own hits when the steps after them are missing. */
function composeBlocks({ analysis, tree, results, language }: ComposeInput, book: CitationBook): Block[] {
  const texts = answerTexts(language);
  const profile = foundProfile(analysis, results);
  const popular = new Set(
    [...results.values()].flatMap((result) =>
      result.type === 'search' ? popularPassages(result.hits, NEAR_TOP) : [],
    ),
  );
  const context = { book, texts, profile, popular };
  const compared = [...results.values()].some(({ type }) => type === 'comparison');
  for (const step of [...tree.steps].reverse()) {
    const result = results.get(step.id);
    // What sets nothing side by side is not told as the answer to what the difference is.
    if (result === undefined || (compared && result.type === 'analysis')) continue;
    const blocks = resultBlocks(result, context);
    if (blocks.length > 0) return [...blocks, ...furtherBlocks(result, context)];
  }
  const hits = [...results.values()].flatMap((result) =>
    result.type === 'search' && result.outcome === 'grounded' ? [result.hits] : [],
  );
  return foundBlocks(hits, context);
}

/** The question's profile, with the place under the name that the sources found give it. */
function foundProfile(analysis: Analysis, results: ComposeInput['results']): QuestionProfile {
  const hits = [...results.values()].flatMap((result) => (result.type === 'search' ? result.hits : []));
  return withFoundPlace(
    questionProfile(analysis),
    analysis.query,
    hits.map(({ passage }) => passage),
  );
}

function resultBlocks(result: StepResult, context: Parameters<typeof foundBlocks>[1]): Block[] {
  switch (result.type) {
    case 'retrieval':
      return factBlocks(result.facts, context);
    case 'analysis':
      return checklistBlocks([{ kind: 'other', facts: result.facts }], context);
    case 'comparison':
      return comparisonBlocks(result, context);
    case 'calculation':
      return calculationBlocks(result, context);
    case 'synthesis':
      return checklistBlocks(result.sections, context);
    case 'aggregation':
      return context.profile.order && result.entries.filter(({ date }) => date !== null).length >= 2
        ? timelineBlocks(result.entries, context)
        : [];
    case 'search':
    case 'validation':
    case 'mock':
      return [];
  }
}

function searchOutcome(searches: readonly { readonly outcome: Outcome }[]): Outcome {
  if (searches.some(({ outcome }) => outcome === 'grounded')) return 'grounded';
  if (searches.length > 0 && searches.every(({ outcome }) => outcome === 'unavailable')) return 'unavailable';
  return 'no_match';
}

/** Why nothing could be searched. */
function reasons(searches: readonly { readonly reason: string | null }[], texts: AnswerTexts): string[] {
  const given = searches.flatMap(({ reason }) => reason ?? []);
  return given.length === 0 ? [texts.unavailable] : [...new Set(given)];
}

/** Steps without a result, each named with its reason; a step whose results are there is not missing. */
function missingSteps({ tree, results, failures, language }: ComposeInput): string[] {
  const texts = answerTexts(language);
  return tree.steps
    .filter(({ id }) => !results.has(id))
    .map(({ id, name }) => texts.missingStep(name, failures.get(id)?.message ?? null));
}

/** Best passages as offers, one of each document, with its first sentence as the quote. */
function nearestHits(profile: QuestionProfile, hits: readonly SearchHit[]): Citation[] {
  const best = new Map<string, SearchHit>();
  for (const hit of hits) {
    if (!comesNear(profile, hit)) continue;
    const document = hit.passage.law === null ? hit.passage.path : hit.passage.id;
    if (!best.has(document)) best.set(document, hit);
  }
  return [...best.values()].slice(0, MAX_NEAREST).map(({ passage }, index) => {
    const first = splitSentences(passage.text)[0];
    return { ...citeSpan(passage, first?.start ?? 0, first?.end ?? passage.text.length), number: index + 1 };
  });
}

/** A passage is worth offering when it names a noun of the matter; a library on other matters has nothing near. */
function comesNear(profile: QuestionProfile, { passage }: SearchHit): boolean {
  if (profile.onlyNamed) return profile.named.some((provision) => cites(passage.text, provision));
  const own = contentStems([passage.title, passage.heading, passage.text].join(' '));
  return nounCoverage(profile, own) >= NEAR_SHARE && comesNearSubject(profile.subject, own);
}

function title(query: string): string {
  const line = query.replace(/\s+/gu, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}
