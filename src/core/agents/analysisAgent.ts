import type { Passage, SearchHit } from '../../protocol/passage.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import { aspectFacts } from '../answer/aspectFacts.ts';
import { COMPANY_ASPECTS, LEGAL_ASPECTS, type Aspect } from '../answer/aspects.ts';
import { definesTerm } from '../answer/definesTerm.ts';
import { isAboutTerm } from '../answer/factFit.ts';
import { isGeneralLaw } from '../answer/rankFacts.ts';
import { isHeadOf } from '../answer/headedBy.ts';
import { extractFacts } from '../answer/extractFacts.ts';
import { companyForm, type CompanyForm } from '../answer/companyForms.ts';
import { leavesLandOpen } from '../answer/landAnswer.ts';
import { questionProfile } from '../answer/questionProfile.ts';
import { germanText } from '../answer/wording.ts';
import { withSynonyms } from '../answer/synonyms.ts';
import { contentStems, wordMatch } from '../answer/wordMatch.ts';
import { throwIfCancelled } from '../errors.ts';
import { stepParameters } from '../process/stepParameters.ts';
import type { Agent, AgentContext } from './agent.ts';
import { basicSections } from './basicSections.ts';
import { definingFact } from './definingFact.ts';
import { groundedHits } from './dependencies.ts';
import { giveWay, readAhead } from './giveWay.ts';
import { sharedLand } from './sharedLand.ts';
import { referredAspects } from './referredAspects.ts';
import { agentTexts } from './texts.ts';
import { wholeDocument } from './wholeDocument.ts';

const PER_ASPECT_HITS = 8;
const MOST_SECTIONS = 3;
const IN_LAND = 24;
/** Sentences at the beginning of a basic section among which one that defines comes first. */
const OPENING = 3;
const IS_WHO = /^\P{L}*\p{Lu}\p{L}+ ist, wer(?!\p{L})/u;
/** "Die Kündigung des Mietverhältnisses …" is not about every Kündigung. */
const OF_ONE_THING = /^\P{L}*(?:(?:Der|Die|Das|Eine?)\s+)?\p{Lu}\p{L}+ (?:de[sr]|eine[sr]) /u;
const ASIDE = /^(?:Gebühr|Kosten|Frist)/u;

/** Takes out of the passages on one subject the facts for each aspect of a comparison. */
export const analysisAgent: Agent = {
  async run(context: AgentContext): Promise<StepResult> {
    const { report, language, analysis } = context;
    const texts = agentTexts(language);
    const { subject: asked = analysis.parameters.topic } = stepParameters(context.step);
    const subject = germanText(asked, analysis.language);
    const hits = groundedHits(context).flat();
    report.milestone(25, texts.passagesRead(hits.length));
    await giveWay(context);
    const form = companyForm(subject);
    const facts =
      form === null ? await legalFacts(context, subject, hits) : await companyFacts(context, form, hits);
    report.milestone(90, texts.factsFound(facts.length));
    const label = form?.pattern.exec(subject)?.[0] ?? (subject === asked ? subject : `${subject} (${asked})`);
    return { type: 'analysis', subject: label, facts: [...facts] };
  },
};

/** A guide on the form has every aspect under its own heading; what it lacks is looked up in the form's statute, aspect by aspect. */
async function companyFacts(context: AgentContext, form: CompanyForm, hits: readonly SearchHit[]) {
  const guide = hits.find(({ passage }) => passage.kind === 'guide' && isGuideOn(form, passage))?.passage;
  const guideFacts =
    guide === undefined ? [] : aspectFacts(await wholeDocument(context, guide), COMPANY_ASPECTS);
  const covered = new Set(guideFacts.map(({ aspect }) => aspect));
  const open = COMPANY_ASPECTS.filter(({ id }) => !covered.has(id));
  const found = await statutePassages(context, form, open);
  await readAhead(
    context,
    found.flatMap(({ passages }) => passages),
  );
  const statuteFacts = found.flatMap(({ aspect, passages }) =>
    aspectFacts(passages, [aspect], form.longName),
  );
  return [...guideFacts, ...statuteFacts];
}

/** A guide's title names exactly one form: the guide on the GmbH & Co. KG is not the one on the GmbH. */
function isGuideOn(form: CompanyForm, passage: Passage): boolean {
  return companyForm(passage.title)?.name === form.name && !/gründe|gründung|anmeld/iu.test(passage.title);
}

async function statutePassages(
  context: AgentContext,
  form: CompanyForm,
  aspects: readonly Aspect[],
): Promise<readonly { readonly aspect: Aspect; readonly passages: readonly Passage[] }[]> {
  const { library, signal, report, language } = context;
  const found: { aspect: Aspect; passages: readonly Passage[] }[] = [];
  for (const aspect of aspects) {
    throwIfCancelled(signal);
    const response = await library.search(
      {
        text: `${form.longName} ${aspect.query.join(' ')}`,
        expansions: [],
        laws: [form.law],
        land: null,
        place: null,
        limit: 12,
      },
      { signal },
    );
    const passages = response.hits
      .map(({ passage }) => passage)
      .filter((passage) => isInLawOf(form, passage));
    found.push({ aspect, passages: passages.slice(0, PER_ASPECT_HITS) });
    report.detail(
      25 + (60 * found.length) / aspects.length,
      agentTexts(language).aspectsSearched(found.length, aspects.length),
    );
  }
  return found;
}

/** The BGB holds the Verein and the Stiftung: only the part on the form itself speaks of it. */
function isInLawOf(form: CompanyForm, { repealed, law, heading_path, heading }: Passage): boolean {
  return !repealed && law === form.law && (form.part?.test([...heading_path, heading].join(' ')) ?? true);
}

/** The sections that are headed by the subject, of at most three laws; with them what they declare to apply as well. */
async function legalFacts(context: AgentContext, subject: string, hits: readonly SearchHit[]) {
  const { language, parameters } = context.analysis;
  const subjects = parameters.subjects.map((other) => germanText(other, language));
  const own = subjects.indexOf(subject);
  const statutes = hits.some(({ passage }) => passage.kind === 'guide' && isHeadedBy(subject, passage))
    ? null
    : await basicSections(context, subjects);
  const basic = statutes?.[own] ?? null;
  if (basic !== null) return basicFacts(basic, subject);
  const passages = sectionsOn(subject, subjects, await inOneLand(context, subject, { subjects, hits }));
  const guide = passages.find(({ kind }) => kind === 'guide');
  const read =
    guide === undefined
      ? passages
      : [...(await wholeDocument(context, guide)), ...passages.filter(({ kind }) => kind !== 'guide')];
  await readAhead(context, read);
  const facts = aspectFacts(read, LEGAL_ASPECTS, subject).filter(
    (fact) => fact.source.law === null || isAbout(subject, fact),
  );
  const alone = guide === undefined && contentStems(subject).length === 1;
  const defined = alone ? await definingFact(context, subject) : null;
  // A statute's rule on the subject does not say what it is, unless it defines it.
  const said = alone
    ? [
        ...(defined === null ? [] : [{ ...defined, aspect: 'subject' }]),
        ...facts.filter(({ aspect }) => aspect !== 'subject'),
      ]
    : facts;
  return said.length === 0 ? [] : [...said, ...(await referredAspects(context, read, said))];
}

/**
 * Whether a statute's sentence is on the subject itself: it begins with it, or names it in a section that is headed by it. What a
 * section on another matter says of it in passing ("Berichtigung des Urteils") sets nothing apart.
 */
function isAbout(subject: string, { text, source }: Fact): boolean {
  const wanted = contentStems(subject);
  const [first = ''] = wanted;
  const ofAll = wanted.length === 1;
  const heading = source.heading_path.at(-1) ?? '';
  const headed = isHeadOf(first, heading, ofAll);
  const general = isGeneralLaw(source.law);
  if (isAboutTerm([first], text)) return !ofAll || headed || (general && !OF_ONE_THING.test(text));
  const named = contentStems(text).some((stem) => wanted.some((each) => isHead(each, stem)));
  return headed && (general || named);
}

/** What the subject's basic section opens with, and what it says under the other aspects. */
function basicFacts(basic: Passage, subject: string): readonly Fact[] {
  const facts = extractFacts(basic);
  const rule =
    facts.slice(0, OPENING).find(({ text }) => IS_WHO.test(text)) ??
    facts.find((fact) => definesTerm({ readings: [contentStems(subject)] }, fact)) ??
    facts[0];
  const opening = rule === undefined ? [] : [{ ...rule, aspect: 'subject' }];
  const others = aspectFacts([basic], LEGAL_ASPECTS, subject).filter(
    ({ aspect, text }) => aspect !== 'subject' && text !== rule?.text,
  );
  return [...opening, ...others];
}

/** The hits; where the question leaves the Land open and its law decides, those of a Land that has something on every subject. */
async function inOneLand(
  context: AgentContext,
  subject: string,
  { subjects, hits }: { readonly subjects: readonly string[]; readonly hits: readonly SearchHit[] },
): Promise<readonly Passage[]> {
  const found = hits.map(({ passage }) => passage);
  const { analysis, library, signal } = context;
  if (!leavesLandOpen(questionProfile(analysis)) || subjects.length < 2) return found;
  const land = await sharedLand(context, subjects, isHeadedBy);
  if (land === null) return found;
  const request = { text: subject, expansions: [], laws: [], land, place: null, limit: IN_LAND };
  const { hits: own } = await library.search(request, { signal });
  const inLand = own.map(({ passage }) => passage).filter(({ jurisdiction }) => jurisdiction === land);
  // The guide on the subject itself before one on its fees or deadlines.
  const aside = (passage: Passage): number => (ASIDE.test(passage.title) ? 1 : 0);
  return inLand.sort((left, right) => aside(left) - aside(right));
}

function isHeadedBy(subject: string, { kind, title, heading }: Passage): boolean {
  const [wanted = ''] = contentStems(subject);
  const names = withSynonyms(wanted);
  return contentStems(kind === 'guide' ? title : heading).some((each) =>
    names.some((name) => isHead(name, each)),
  );
}

/** Passages whose own heading names the subject and none of the other subjects, best first; else the best hits as they are. */
function sectionsOn(
  subject: string,
  others: readonly string[],
  passages: readonly Passage[],
): readonly Passage[] {
  const [wanted = ''] = contentStems(subject);
  const unwanted = others
    .flatMap((other) => contentStems(other).slice(0, 1))
    .filter((stem) => stem !== wanted);
  const live = passages.filter(({ repealed }) => !repealed);
  const headed = live.filter(({ heading, title, kind }) => {
    const offered = contentStems(kind === 'guide' ? title : heading);
    return (
      offered.some((each) => isHead(wanted, each)) &&
      !offered.some((each) => unwanted.some((stem) => isHead(stem, each)))
    );
  });
  // A section that is headed by the very word before one that is headed by a word with it ("Anfechtungsfrist").
  const plain = (passage: Passage): number => (isHeadOf(wanted, passage.heading, true) ? 0 : 1);
  headed.sort((left, right) => plain(left) - plain(right));
  const perLaw = new Map<string, number>();
  return (headed.length > 0 ? headed : live).filter(({ law, path }) => {
    const count = (perLaw.get(law ?? path) ?? 0) + 1;
    perLaw.set(law ?? path, count);
    return count <= (headed.length > 0 ? 1 : MOST_SECTIONS) && perLaw.size <= MOST_SECTIONS;
  });
}

/** "Mietvertrag" heads a section on "Miete". */
function isHead(stem: string, offered: string): boolean {
  return wordMatch(stem, offered) >= 0.8 || (stem.length >= 4 && offered.startsWith(stem));
}
