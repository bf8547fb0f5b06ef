import type { Passage } from '../../protocol/passage.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import { chooseDocuments, foreign, rankDocuments, type FoundDocument } from '../answer/chooseDocuments.ts';
import { compileChecklist, type ChecklistSource } from '../answer/compileChecklist.ts';
import { questionProfile, withFoundPlace, type QuestionProfile } from '../answer/questionProfile.ts';
import { mainCoverage } from '../answer/matterCoverage.ts';
import { placeOf } from '../answer/wording.ts';
import { contentStems } from '../answer/wordMatch.ts';
import { throwIfCancelled } from '../errors.ts';
import { stepParameters } from '../process/stepParameters.ts';
import type { Agent, AgentContext } from './agent.ts';
import { hitsOnSubject } from './dependencies.ts';
import { giveWay, readAhead } from './giveWay.ts';
import { furtherParts } from './furtherParts.ts';
import { agentTexts } from './texts.ts';
import { wholeDocument } from './wholeDocument.ts';

/** What a checklist asks of a statute, one search each: its sections lie far apart. */
const STATUTE_QUERIES = [
  'Voraussetzungen Genehmigung erforderlich',
  'Antrag Unterlagen einreichen beizufügen',
  'zuständige Behörde Zuständigkeit',
  'Frist Entscheidung Geltungsdauer',
  'Gebühren Kosten',
] as const;
const STATUTE_LIMIT = 6;
/** Sections on the matter itself around which a statute is read, and how far; what of the matter their headings have to name. */
const CENTRES = 2;
const AROUND = 8;
const HEADED = 0.6;

/** Compiles a checklist from the guides on the topic and place, or from the statute when there is no guide. */
export const synthesisAgent: Agent = {
  async run(context: AgentContext): Promise<StepResult> {
    const { report, language, analysis } = context;
    const texts = agentTexts(language);
    const searches = await hitsOnSubject(context);
    const profile = withFoundPlace(
      questionProfile(analysis),
      analysis.query,
      searches.flat().map(({ passage }) => passage),
    );
    const documents = chooseDocuments(rankDocuments(profile, searches), 'procedure');
    report.milestone(25, texts.documentsChosen(documents.length));
    await giveWay(context);
    const sources: ChecklistSource[] = [];
    for (const [index, document] of documents.entries()) {
      throwIfCancelled(context.signal);
      const passages = await passagesOf(context, document, profile);
      await readAhead(context, passages);
      sources.push({ guide: document.guide, feesOnly: document.feesOnly, passages });
      report.detail(
        25 + (60 * (index + 1)) / documents.length,
        texts.documentsRead(index + 1, documents.length),
      );
    }
    const sections = compileChecklist(profile, sources);
    report.milestone(90, texts.checklistMade(sections.reduce((sum, { facts }) => sum + facts.length, 0)));
    // A checklist has every part but what one gets.
    const amounts = profile.pays ? profile.further.filter((part) => part === 'amount') : [];
    const further = await furtherParts(
      context,
      { ...profile, further: amounts },
      { passages: sources.flatMap(({ passages }) => passages), said: [] },
    );
    return {
      type: 'synthesis',
      sections: sections.map(({ kind, facts }) => ({ kind, facts: [...facts] })),
      ...(further.length === 0 ? {} : { further }),
    };
  },
};

async function passagesOf(
  context: AgentContext,
  document: FoundDocument,
  profile: QuestionProfile,
): Promise<readonly Passage[]> {
  const [first] = document.passages;
  if (first === undefined) return [];
  if (document.guide) return wholeDocument(context, first);
  return document.law === null ? document.passages : statutePassages(context, document, profile);
}

/** The hits of the statute, then what it says about each part of a checklist. */
async function statutePassages(
  context: AgentContext,
  { law, passages }: FoundDocument,
  profile: QuestionProfile,
): Promise<readonly Passage[]> {
  const { library, signal, step } = context;
  const { location, land } = stepParameters(step);
  const topic = topicOf(context, profile);
  const found = new Map(passages.map((passage) => [passage.id, passage]));
  for (const words of STATUTE_QUERIES) {
    throwIfCancelled(signal);
    const response = await library.search(
      {
        text: `${topic} ${words}`,
        expansions: [],
        laws: law === null ? [] : [law],
        land: land ?? null,
        place: placeOf(location),
        limit: STATUTE_LIMIT,
      },
      { signal },
    );
    for (const { passage } of response.hits) {
      if (passage.law === law && !passage.repealed && !foreign(profile, passage) && !found.has(passage.id))
        found.set(passage.id, passage);
    }
  }
  for (const passage of await around(context, [...found.values()], profile)) {
    if (!found.has(passage.id) && !passage.repealed) found.set(passage.id, passage);
  }
  return [...found.values()];
}

function topicOf({ analysis, step }: AgentContext, { matter, vague }: QuestionProfile): string {
  return vague || analysis.language === 'de' ? stepParameters(step).topic : matter;
}

/** A procedure's provisions stand together: what stands around the sections that are headed by the matter belongs to it. */
async function around(
  { library, signal }: AgentContext,
  passages: readonly Passage[],
  profile: QuestionProfile,
): Promise<readonly Passage[]> {
  const headed = passages
    .map((passage) => ({ passage, share: mainCoverage(profile, contentStems(passage.heading), []) }))
    .filter(({ share }) => share >= HEADED)
    .sort((left, right) => right.share - left.share);
  const near: Passage[] = [];
  for (const { passage } of headed.slice(0, CENTRES)) {
    throwIfCancelled(signal);
    near.push(...(await library.neighbours(passage.id, AROUND, { signal })));
  }
  return near;
}
