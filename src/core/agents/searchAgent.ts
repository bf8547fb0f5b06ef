import type { Passage, SearchHit } from '../../protocol/passage.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import type { Outcome } from '../../protocol/vocabulary.ts';
import { companyForm } from '../answer/companyForms.ts';
import { synonymsOf } from '../answer/synonyms.ts';
import { contentStems } from '../answer/wordMatch.ts';
import { throwIfCancelled } from '../errors.ts';
import type { SearchRequest } from '../library/libraryPort.ts';
import { stepParameters, type StepParameters } from '../process/stepParameters.ts';
import type { Agent, AgentContext } from './agent.ts';
import { FOCUS_WORDS } from './focusWords.ts';
import { agentTexts } from './texts.ts';

const LIMIT = 24;

/** Finds passages: what the question names by § first, then what ranks best for the topic and the focus of the step. */
export const searchAgent: Agent = {
  async run(context: AgentContext): Promise<StepResult> {
    const { report, language, signal, library } = context;
    const texts = agentTexts(language);
    const parameters = stepParameters(context.step);
    const request = searchRequest(parameters, context.analysis.query);
    const named = parameters.focus === 'subject' ? [] : await resolveNamed(context, parameters);
    report.milestone(25, texts.queryFormed(request.text));
    throwIfCancelled(signal);
    const response = await library.search(request, {
      signal,
      onProgress: ({ examined, total }) => {
        if (total > 0)
          report.detail(25 + Math.min(64, (64 * examined) / total), texts.searched(examined, total), {
            examined,
            total,
          });
      },
    });
    throwIfCancelled(signal);
    const hits = withNamed(named, response.hits);
    const outcome: Outcome = named.length > 0 ? 'grounded' : response.outcome;
    report.milestone(90, texts.hitsFound(hits.length, response.total));
    return {
      type: 'search',
      outcome,
      reason: response.reason,
      queries: [request.text, ...request.expansions],
      hits: [...hits],
    };
  },
};

/** The topic, with other words for it and for the focus. */
export function searchRequest(parameters: StepParameters, query: string): SearchRequest {
  const { focus, topic, subject, location, land, laws = [] } = parameters;
  const text = subject === undefined ? wholeQuestion(topic, query, focus) : subject;
  const form = companyForm(subject ?? '');
  const context = subject === undefined ? [] : [topic];
  const expansions = [
    ...synonymsOf(contentStems(text)),
    ...FOCUS_WORDS[focus],
    ...context,
    ...(form === null ? [] : [form.longName]),
  ];
  return {
    text,
    expansions: [...new Set(expansions)],
    laws: form === null ? laws : [...new Set([...laws, form.law])],
    land: land ?? null,
    place: location ?? null,
    limit: LIMIT,
  };
}

/** A fact question is searched as it was asked: its other words ("Frist", "wie hoch") tell passages apart. */
function wholeQuestion(topic: string, query: string, focus: StepParameters['focus']): string {
  if (focus !== 'general') return topic;
  return query.length <= 400 ? query : topic;
}

/** Passages of the provisions that the question itself names. */
async function resolveNamed(
  { analysis, library, report, signal, language }: AgentContext,
  { land }: StepParameters,
): Promise<readonly Passage[]> {
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
