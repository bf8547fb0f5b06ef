import type { Passage } from '../../protocol/passage.ts';
import { splitSentences } from '../answer/germanSentences.ts';
import { landOfText } from '../answer/landAnswer.ts';
import { isGeneralLaw } from '../answer/rankFacts.ts';
import { isHeadOf, isWordFor } from '../answer/headedBy.ts';
import { contentStems } from '../answer/wordMatch.ts';
import { throwIfCancelled } from '../errors.ts';
import type { AgentContext } from './agent.ts';

/** Hits of each subject among which its section is looked for. */
const WIDE = 60;
/** Sections around one of a title on the subject, among which the title's first is. */
const AROUND = 12;
/** A section that scores less only mentions the subject. */
const LEAST = 1.5;
const GENERAL = 0.6;
const FOUND = 0.5;
const BASIC =
  /^(?:vertragstypische|inhalt|hauptpflichten|begriff|wesen|grundsatz|zulässigkeit|statthaft\p{L}*|erwerb|befugnisse|allgemeine|voraussetzungen)(?!\p{L})/iu;
/** A section that only says which other provisions hold tells nothing of its own. */
const REFERS = /(?:findet|finden) .{0,160}Anwendung|(?:gilt|gelten) .{0,160}entsprechend/su;
const OPENS_WITH =
  /^(?:(?:Der|Die|Das|Ein|Eine|Durch|Gegen)\s+(?:den\s+|die\s+|das\s+)?)?(\p{Lu}\p{L}+)(?!\s+(?:und|oder|sowie)\s)(?!\p{L})/u;

interface Scored {
  readonly passage: Passage;
  readonly score: number;
}

/**
 * The basic section of each of the subjects, in their order, in the law that has one on all of them. Null when no law has
 * all, or a subject is not one word.
 */
export async function basicSections(
  context: AgentContext,
  subjects: readonly string[],
): Promise<readonly Passage[] | null> {
  const stems = subjects.map(contentStems);
  const perSubject: (readonly Scored[])[] = [];
  for (const [index, [stem, ...others]] of stems.entries()) {
    if (stem === undefined || others.length > 0) return null;
    const beside = subjects.filter((_, other) => other !== index);
    perSubject.push(await sectionsOn(context, { text: subjects[index] ?? '', stem, beside }));
  }
  const law = sharedLaw(perSubject);
  if (law === null) return null;
  return perSubject.flatMap((scored) => scored.find(({ passage }) => passage.law === law)?.passage ?? []);
}

async function sectionsOn(
  context: AgentContext,
  {
    text,
    stem,
    beside,
  }: { readonly text: string; readonly stem: string; readonly beside: readonly string[] },
): Promise<readonly Scored[]> {
  const { library, signal, step } = context;
  throwIfCancelled(signal);
  const land = typeof step.parameters['land'] === 'string' ? step.parameters['land'] : null;
  const request = { text, expansions: beside, laws: [], land, place: null, limit: WIDE };
  const { hits } = await library.search(request, { signal });
  const unwanted = beside.flatMap((other) => contentStems(other).slice(0, 1));
  const top = hits[0]?.score ?? 1;
  const norms = hits.filter(
    ({ passage }) =>
      passage.kind === 'norm' &&
      !passage.repealed &&
      (landOfText(passage) === null || passage.jurisdiction === land),
  );
  const scored = norms.map(({ passage, score }) => ({
    passage,
    score: fit(passage, stem, unwanted) + (FOUND * score) / top,
  }));
  const opening = await openings(
    context,
    norms.map(({ passage }) => passage),
    stem,
  );
  const known = new Map([...opening, ...scored].map((each) => [each.passage.id, each]));
  for (const each of [...opening, ...scored])
    if (each.score > (known.get(each.passage.id)?.score ?? 0)) known.set(each.passage.id, each);
  return [...known.values()]
    .filter(({ score }) => score >= LEAST)
    .map(({ passage, score }) => ({ passage, score: score + (isGeneralLaw(passage.law) ? GENERAL : 0) }))
    .sort((left, right) => right.score - left.score);
}

/** The first sections of titles that are headed by nothing but the subject ("Titel 6 - Leihe"). */
async function openings(
  { library, signal }: AgentContext,
  passages: readonly Passage[],
  stem: string,
): Promise<readonly Scored[]> {
  const titled = new Map<string, Passage>();
  for (const passage of passages) {
    const [only, ...others] = contentStems(titleOf(passage));
    const key = `${passage.law ?? ''} ${passage.heading_path.join(' > ')}`;
    if (only !== undefined && others.length === 0 && isWordFor(stem, only) && !titled.has(key))
      titled.set(key, passage);
  }
  const found: Scored[] = [];
  for (const passage of [...titled.values()].slice(0, 2)) {
    throwIfCancelled(signal);
    const near = await library.neighbours(passage.id, AROUND, { signal });
    const own = [passage, ...near].filter(
      (each) => each.heading_path.join() === passage.heading_path.join() && !each.repealed,
    );
    const [first] = own.sort((left, right) => left.start - right.start);
    if (first !== undefined) found.push({ passage: first, score: 2.5 });
  }
  return found;
}

/** The last heading above a section, without its number and without "Inhalt des …". */
function titleOf({ heading_path: path }: Passage): string {
  return (path.at(-1) ?? '').replace(/^.*? - /u, '').replace(/^(?:Inhalt|Begriff) de[sr] /u, '');
}

function fit(passage: Passage, stem: string, others: readonly string[]): number {
  const { heading, text, section } = passage;
  const stems = contentStems(heading);
  if (stems.length === 0) {
    // In a law without headings a section on the subject begins with it; the basic one comes early.
    const noun = OPENS_WITH.exec(firstSentence(text))?.[1] ?? '';
    const number = Number(/\d+/u.exec(section ?? '')?.[0] ?? 0);
    return contentStems(noun).some((other) => isWordFor(stem, other)) ? 3.2 - Math.min(1, number / 400) : 0;
  }
  if (
    !stems.some((other) => isWordFor(stem, other)) ||
    stems.some((each) => others.some((other) => isWordFor(other, each)))
  )
    return 0;
  if (isOfOtherThing(passage, stem) || REFERS.test(firstSentence(text))) return 0;
  if (stems.length === 1) return isHeadOf(stem, heading) ? 4 : 0;
  if (BASIC.test(heading)) return 3.5;
  return isHeadOf(stem, heading, true) ? Math.max(0, 2.2 - 0.4 * (stems.length - 1)) : 0;
}

/** Within a title on another thing, a section that opens with that thing is about it ("Auslobung": how one is revoked). */
function isOfOtherThing(passage: Passage, stem: string): boolean {
  const [only, ...others] = contentStems(titleOf(passage));
  if (only === undefined || others.length > 0 || isWordFor(stem, only)) return false;
  const noun = OPENS_WITH.exec(firstSentence(passage.text))?.[1] ?? '';
  return contentStems(noun).includes(only);
}

/** Without the number of its Absatz. */
function firstSentence(text: string): string {
  const [first] = splitSentences(text);
  return first === undefined ? '' : text.slice(first.start, first.end).replace(/^\s*\(\d+[a-z]?\)\s*/u, '');
}

function sharedLaw(perSubject: readonly (readonly Scored[])[]): string | null {
  const [first = [], ...others] = perSubject;
  const sums = first.flatMap(({ passage: { law }, score }) => {
    const beside = others.flatMap((scored) => scored.find(({ passage }) => passage.law === law)?.score ?? []);
    const all = law !== null && beside.length === others.length;
    return all ? [{ law, sum: beside.reduce((total, each) => total + each, score) }] : [];
  });
  return sums.sort((left, right) => right.sum - left.sum)[0]?.law ?? null;
}
