import { companyForm, withLongNames } from '../answer/companyForms.ts';
import { officialWording, synonymsOf } from '../answer/synonyms.ts';
import { contentStems } from '../answer/wordMatch.ts';
import type { SearchRequest } from '../library/libraryPort.ts';
import type { StepParameters } from '../process/stepParameters.ts';
import { FOCUS_WORDS } from './focusWords.ts';

const LIMIT = 24;
/** Longer questions tell a story; their topic searches better. */
const LONGEST_QUESTION = 400;

/** Law of the company form that a comparison's search is about; null for any other search. */
export function subjectLaw({ subject }: StepParameters): string | null {
  return subject === undefined ? null : (companyForm(subject)?.law ?? null);
}

/**
 * The searches for a step, the question's own wording first. The second, if there is one, says the same in official words
 * ("Bauantrag" → "Baugenehmigung", "GmbH" → "Gesellschaft mit beschränkter Haftung").
 */
export function searchRequests(parameters: StepParameters, query: string): readonly SearchRequest[] {
  const { focus, topic, subject, location, land, laws = [] } = parameters;
  const text = subject ?? (focus === 'general' && query.length <= LONGEST_QUESTION ? query : topic);
  const law = companyForm(subject ?? topic)?.law;
  const expansions = [
    ...synonymsOf(contentStems(text)),
    ...FOCUS_WORDS[focus],
    ...(subject === undefined ? [] : [topic]),
  ];
  const own: SearchRequest = {
    text,
    expansions: [...new Set(expansions)],
    laws: subject === undefined || law === undefined ? laws : [...new Set([...laws, law])],
    land: land ?? null,
    place: location ?? null,
    limit: LIMIT,
  };
  const official = withLongNames(officialWording(subject ?? topic));
  if (official === (subject ?? topic)) return [own];
  return [own, { ...own, text: official, laws: law === undefined ? laws : [...new Set([...laws, law])] }];
}
