import type { Analysis } from '../../protocol/analysis.ts';
import { companyForm, withLongNames } from '../answer/companyForms.ts';
import { officialReading } from '../answer/officialReading.ts';
import { onlyLandCodeIn } from '../answer/laender.ts';
import { questionProfile } from '../answer/questionProfile.ts';
import { officialWording, synonymsOf } from '../answer/synonyms.ts';
import { germanQuestion, germanText, placeOf } from '../answer/wording.ts';
import { contentStems } from '../answer/wordMatch.ts';
import type { SearchRequest } from '../library/libraryPort.ts';
import type { StepParameters } from '../process/stepParameters.ts';
import { FOCUS_WORDS } from './focusWords.ts';

const LIMIT = 24;
/** Longer questions tell a story; their topic searches better. */
const LONGEST_QUESTION = 400;

/**
 * The searches for a step, the question's own wording first. A further one says the same in official words
 * ("Bauantrag" → "Baugenehmigung", "GmbH" → "Gesellschaft mit beschränkter Haftung"), one more looks for fee schedules or for who is competent.
 */
export function searchRequests(parameters: StepParameters, analysis: Analysis): readonly SearchRequest[] {
  const { query, language } = analysis;
  const { focus, laws = [] } = parameters;
  const profile = questionProfile(analysis);
  const german = germanQuestion(analysis);
  const topic = german === query || profile.vague ? parameters.topic : profile.matter;
  const subject = parameters.subject === undefined ? undefined : germanText(parameters.subject, language);
  const text = subject ?? (focus === 'general' && query.length <= LONGEST_QUESTION ? german : topic);
  const law = companyForm(subject ?? topic)?.law;
  const { land, place } = whereOf(parameters);
  const expansions = [
    ...synonymsOf(contentStems(text)),
    ...FOCUS_WORDS[focus],
    ...(subject === undefined ? [] : [topic]),
  ];
  const own: SearchRequest = {
    text,
    expansions: [...new Set(expansions)],
    laws: subject === undefined || law === undefined ? laws : [...new Set([...laws, law])],
    land,
    place,
    limit: LIMIT,
  };
  const requests = [own];
  const reading =
    officialReading(subject ?? topic) ?? (subject === undefined ? officialReading(german) : null);
  if (reading !== null) requests.push({ ...own, text: reading, expansions: FOCUS_WORDS[focus] });
  const official = withLongNames(officialWording(subject ?? topic));
  if (official !== (subject ?? topic)) {
    requests.push({ ...own, text: official, laws: law === undefined ? laws : [...new Set([...laws, law])] });
  }
  // Texts cite a provision in this form, whatever the question calls it ("Baugesetzbuch § 34").
  const cited = profile.named.map(({ unit, number, law }) =>
    [unit === 'article' ? 'Art.' : '§', number, law].filter((part) => part !== null).join(' '),
  );
  if (cited.length > 0)
    requests.push({ ...own, text: [...cited, profile.onlyNamed ? '' : topic].join(' ').trim() });
  // Fee schedules name the service in a table row and little else: the word itself has to lead to them.
  if (focus === 'costs')
    requests.push({
      ...own,
      text: `${topic} ${/steuer/iu.test(topic) ? 'Steuersatz beträgt' : 'Gebühr Gebührenverzeichnis'}`,
      expansions: [],
    });
  if (focus === 'general' && profile.expects === 'authority') {
    requests.push({ ...own, text: `${topic} Zuständigkeit zuständige Behörden`, expansions: [] });
  }
  return requests;
}

/** Where a step looks: a compared side that names a Land of its own is about that one alone ("Bauantrag in Bayern und Hessen"). */
function whereOf({ subject, land, location }: StepParameters): { land: string | null; place: string | null } {
  const own = subject === undefined ? null : onlyLandCodeIn(subject);
  return own === null || own === land
    ? { land: land ?? null, place: placeOf(location) }
    : { land: own, place: null };
}
