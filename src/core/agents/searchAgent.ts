import type { Analysis } from '../../protocol/analysis.ts';
import type { Passage, SearchHit } from '../../protocol/passage.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Outcome } from '../../protocol/vocabulary.ts';
import { placeNamedIn } from '../answer/foundPlace.ts';
import { companyForm } from '../answer/companyForms.ts';
import { questionProfile } from '../answer/questionProfile.ts';
import { factCoverage, nounCoverage } from '../answer/matterCoverage.ts';
import { cites } from '../answer/namedProvision.ts';
import { isAboutTerm } from '../answer/factFit.ts';
import { isHeadOf } from '../answer/headedBy.ts';
import { germanText } from '../answer/wording.ts';
import { contentStems } from '../answer/wordMatch.ts';
import { throwIfCancelled } from '../errors.ts';
import type { SearchRequest, SearchResponse } from '../library/libraryPort.ts';
import { stepParameters, type StepParameters } from '../process/stepParameters.ts';
import type { Agent, AgentContext } from './agent.ts';
import { isHitOn } from './dependencies.ts';
import { giveWay } from './giveWay.ts';
import { searchRequests } from './searchRequests.ts';
import { agentTexts } from './texts.ts';

/** Weight of each further wording of the question against the first. */
const FURTHER_WEIGHT = 0.8;
/** Hits of each search whose documents are looked at for a title on the very matter, and the share of the matter it has to name. */
const NEAR_TOP = 5;
const TITLE_SHARE = 0.6;
/** Hits that are all of one guide. */
const SURE_TOP = 3;

/** Finds passages: what the question names by § first, then what ranks best for the topic and the focus of the step. */
export const searchAgent: Agent = {
  async run(context: AgentContext): Promise<StepResult> {
    const { report, language, signal, analysis } = context;
    const texts = agentTexts(language);
    const parameters = stepParameters(context.step);
    // The first step to ask for the profile reads it: that is work enough for one turn.
    questionProfile(analysis);
    await giveWay(context);
    const requests = searchRequests(parameters, analysis);
    const named = parameters.focus === 'subject' ? [] : await resolveNamed(context, parameters);
    report.milestone(25, texts.queryFormed(requests[0]?.text ?? ''));
    const asked = await searchAll(context, requests);
    const responses = await inFoundPlace(context, requests, asked);
    throwIfCancelled(signal);
    const hits = withNamed(named, mergeHits(responses));
    report.milestone(90, texts.hitsFound(hits.length, Math.max(0, ...responses.map(({ total }) => total))));
    return {
      type: 'search',
      outcome: named.length > 0 ? 'grounded' : outcomeOf(responses, parameters, analysis),
      reason: responses.find(({ reason }) => reason !== null)?.reason ?? null,
      queries: [...new Set(requests.flatMap(({ text, expansions }) => [text, ...expansions]))],
      hits: [...hits],
    };
  },
};

async function searchAll(
  { library, signal, report, language }: AgentContext,
  requests: readonly SearchRequest[],
): Promise<readonly SearchResponse[]> {
  const responses: SearchResponse[] = [];
  for (const [index, request] of requests.entries()) {
    throwIfCancelled(signal);
    const onProgress = ({ examined, total }: { examined: number; total: number }): void => {
      const done = (index + (total > 0 ? Math.min(1, examined / total) : 0)) / requests.length;
      report.detail(25 + 64 * done, agentTexts(language).searched(examined, total), { examined, total });
    };
    responses.push(await library.search(request, { signal, onProgress }));
  }
  return responses;
}

/** Searches again in the place that the question names under another name than the gazetteer's, where the sources have texts of it. */
async function inFoundPlace(
  context: AgentContext,
  requests: readonly SearchRequest[],
  responses: readonly SearchResponse[],
): Promise<readonly SearchResponse[]> {
  const { query } = context.analysis;
  const asked = requests[0]?.place ?? null;
  let place = placeNamedIn(query, placesOf(responses));
  if (place === null && asked !== null) {
    place = placeNamedIn(query, placesOf(await searchAll(context, municipalTexts(requests, asked))));
  }
  if (place === null || place === asked) return responses;
  const found = place;
  return searchAll(
    context,
    requests.map((request) => ({ ...request, place: found })),
  );
}

/** A search for the municipality's own texts, whatever their matter. */
function municipalTexts(requests: readonly SearchRequest[], place: string): readonly SearchRequest[] {
  return requests.slice(0, 1).map((request) => ({
    ...request,
    text: `${place} Gemeinde Satzung`,
    expansions: [],
    place: null,
    limit: 100,
  }));
}

function placesOf(responses: readonly SearchResponse[]): readonly string[] {
  return responses.flatMap(({ hits }) => hits.flatMap(({ passage }) => passage.places));
}

/** One wording that is grounded suffices; so does a text that is plainly about what is searched. */
function outcomeOf(
  responses: readonly SearchResponse[],
  parameters: StepParameters,
  analysis: Analysis,
): Outcome {
  const { subject } = questionProfile(analysis);
  const hit = responses.some(({ hits }) => hits.some((each) => isHitOn(subject, each)));
  if (hit && responses.some(({ outcome }) => outcome === 'grounded')) return 'grounded';
  if (responses.every(({ outcome }) => outcome === 'unavailable')) return 'unavailable';
  const found = responses.flatMap(({ hits }) => hits.slice(0, NEAR_TOP)).map(({ passage }) => passage);
  if (found.some((passage) => isAbout(passage, parameters, analysis))) return 'grounded';
  if (responses.some(({ hits }) => leadsToGuideOn(subject, hits))) return 'grounded';
  const { onlyNamed, named } = questionProfile(analysis);
  const citing = onlyNamed && found.some(({ text }) => named.some((reference) => cites(text, reference)));
  return citing ? 'grounded' : 'no_match';
}

/** The best hits are all of one guide whose title names the question's thing: what it says comes near, if not more. */
function leadsToGuideOn(subject: readonly string[], hits: readonly SearchHit[]): boolean {
  const [first, ...others] = hits.slice(0, SURE_TOP).map(({ passage }) => passage);
  return (
    first?.kind === 'guide' &&
    others.length === SURE_TOP - 1 &&
    others.every(({ path }) => path === first.path) &&
    subject.length > 0 &&
    contentStems(first.title).some((stem) => subject.includes(stem))
  );
}

/**
 * The library counts every word of a question; words that only belong to its phrasing ("Wie lege ich … ein?") can hide that
 * a document is titled after the very matter, or that it is the statute of the company form that is asked about.
 */
function isAbout(passage: Passage, { subject }: StepParameters, analysis: Analysis): boolean {
  const { title, law, kind } = passage;
  const form = subject === undefined ? null : companyForm(subject);
  if (form !== null) return law === form.law || (kind === 'guide' && companyForm(title)?.name === form.name);
  if (subject !== undefined && kind === 'norm')
    return isNormOn(contentStems(germanText(subject, analysis.language)), passage);
  const titled = contentStems(title);
  const share =
    subject === undefined
      ? nounCoverage(questionProfile(analysis), titled)
      : factCoverage(contentStems(germanText(subject, analysis.language)), titled, []);
  return kind === 'guide' && share > TITLE_SHARE;
}

/** Whether a section is headed by the one word that is looked for or, where the law has no headings, begins with it. */
function isNormOn(stems: readonly string[], { heading, text }: Passage): boolean {
  const [stem, ...others] = stems;
  if (stem === undefined || others.length > 0) return false;
  return heading === '' ? isAboutTerm([stem], text.replace(/^\s*\(\d+\)/u, '')) : isHeadOf(stem, heading);
}

/** Passages of the provisions that the question itself names. */
async function resolveNamed(context: AgentContext, { land }: StepParameters): Promise<readonly Passage[]> {
  const { analysis, library, report, signal, language } = context;
  const references = analysis.parameters.law_references.filter(({ number }) => number !== null);
  const found: Passage[] = [];
  let done = 0;
  for (const reference of references) {
    throwIfCancelled(signal);
    found.push(...(await library.resolve(reference, land ?? null, { signal })).slice(0, 3));
    done += 1;
    report.detail(
      (24 * done) / references.length,
      agentTexts(language).referencesResolved(done, references.length),
    );
  }
  return found;
}

/** One ranking of all wordings: each search's scores as shares of its best, added up. */
function mergeHits(responses: readonly SearchResponse[]): readonly SearchHit[] {
  const merged = new Map<string, SearchHit>();
  responses.forEach(({ hits }, index) => {
    const top = hits[0]?.score ?? 1;
    const weight = index === 0 ? 1 : FURTHER_WEIGHT;
    for (const hit of hits) {
      const share = top > 0 ? (weight * hit.score) / top : 0;
      const known = merged.get(hit.passage.id);
      merged.set(
        hit.passage.id,
        known === undefined ? { ...hit, score: share } : { ...known, score: known.score + share },
      );
    }
  });
  // The sort is stable: ties stay in the order of the first search.
  return [...merged.values()].sort((left, right) => right.score - left.score);
}

/** Named provisions before ranked passages, each once. */
function withNamed(named: readonly Passage[], hits: readonly SearchHit[]): readonly SearchHit[] {
  const top = hits[0]?.score ?? 1;
  const first = named.map((passage, index): SearchHit => ({
    passage,
    score: top * 2 - index * 1e-6,
    why: { terms: [], boosts: ['named provision'] },
    best_subdivision: null,
  }));
  const known = new Set<string>();
  return [...first, ...hits].filter(({ passage }) => {
    if (known.has(passage.id)) return false;
    known.add(passage.id);
    return true;
  });
}
