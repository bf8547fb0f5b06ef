import type { Analysis } from '../../protocol/analysis.ts';
import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { Language, StepType } from '../../protocol/vocabulary.ts';
import { stepDefaults } from './stepDefaults.ts';
import type { StepFocus, StepParameters } from './stepParameters.ts';
import { texts, type StepName } from './texts.ts';

/** More sides than a table can show, or a list that is no comparison at all. */
const MOST_SUBJECTS = 8;
/** Characters of the topic in a step's name; a status bar shows about that many. */
const LONGEST_LABEL = 60;

/** What all steps of one tree have in common. */
interface TemplateContext {
  readonly language: Language;
  readonly topic: string;
  readonly shared: Pick<StepParameters, 'location' | 'land' | 'laws'>;
}

interface StepDraft {
  readonly id: string;
  readonly type: StepType;
  readonly name: StepName;
  readonly focus: StepFocus;
  readonly after?: readonly string[];
  readonly subject?: string;
  readonly subjects?: readonly string[];
}

/** The steps that answer a question of this kind. */
export function templateSteps(analysis: Analysis, language: Language): ProcessStepData[] {
  const context = templateContext(analysis, language);
  const { type } = analysis.intent;
  switch (type) {
    case 'procedure_query':
      return procedureSteps(context);
    case 'comparison':
      return comparisonSteps(context, distinct(analysis.parameters.subjects));
    case 'calculation':
      return calculationSteps(context);
    case 'timeline':
      return timelineSteps(context);
    case 'fact_retrieval':
    case 'definition':
    case 'location_query':
    case 'contact_query':
      return factSteps(context);
    case 'unknown':
      return [draftStep(context, { id: 'search', type: 'search', name: 'search', focus: 'general' })];
  }
}

function procedureSteps(context: TemplateContext): ProcessStepData[] {
  return [
    draftStep(context, {
      id: 'search_requirements',
      type: 'search',
      name: 'searchRequirements',
      focus: 'requirements',
    }),
    draftStep(context, { id: 'search_forms', type: 'search', name: 'searchForms', focus: 'forms' }),
    draftStep(context, {
      id: 'synthesis',
      type: 'synthesis',
      name: 'checklist',
      focus: 'requirements',
      after: ['search_requirements', 'search_forms'],
    }),
  ];
}

/** With fewer than two sides there is nothing to compare: the question is answered like one for facts. */
function comparisonSteps(context: TemplateContext, subjects: readonly string[]): ProcessStepData[] {
  if (subjects.length < 2) return factSteps(context);
  const sides = subjects.slice(0, MOST_SUBJECTS).map((subject, index) => ({ subject, number: index + 1 }));
  const searches = sides.map(({ subject, number }) =>
    draftStep(context, { id: `search_${number}`, type: 'search', name: 'search', focus: 'subject', subject }),
  );
  const analyses = sides.map(({ subject, number }) =>
    draftStep(context, {
      id: `analysis_${number}`,
      type: 'analysis',
      name: 'analysis',
      focus: 'subject',
      subject,
      after: [`search_${number}`],
    }),
  );
  const comparison = draftStep(context, {
    id: 'comparison',
    type: 'comparison',
    name: 'comparison',
    focus: 'subject',
    subjects: sides.map(({ subject }) => subject),
    after: analyses.map(({ id }) => id),
  });
  return [...searches, ...analyses, comparison];
}

function calculationSteps(context: TemplateContext): ProcessStepData[] {
  return [
    draftStep(context, { id: 'search_costs', type: 'search', name: 'searchCosts', focus: 'costs' }),
    draftStep(context, {
      id: 'calculation',
      type: 'calculation',
      name: 'calculation',
      focus: 'costs',
      after: ['search_costs'],
    }),
  ];
}

function factSteps(context: TemplateContext): ProcessStepData[] {
  return [
    draftStep(context, { id: 'search', type: 'search', name: 'search', focus: 'general' }),
    draftStep(context, {
      id: 'retrieval',
      type: 'retrieval',
      name: 'retrieval',
      focus: 'general',
      after: ['search'],
    }),
  ];
}

function timelineSteps(context: TemplateContext): ProcessStepData[] {
  return [
    ...factSteps(context),
    draftStep(context, {
      id: 'aggregation',
      type: 'aggregation',
      name: 'aggregation',
      focus: 'general',
      after: ['retrieval'],
    }),
  ];
}

function templateContext(analysis: Analysis, language: Language): TemplateContext {
  const { location, land, law_references, topic } = analysis.parameters;
  const laws = distinct(law_references.flatMap(({ law }) => (law === null ? [] : [law])));
  return {
    language,
    topic: topic.trim() === '' ? analysis.query.trim() : topic.trim(),
    shared: {
      ...(location === undefined ? {} : { location }),
      ...(land === undefined ? {} : { land }),
      ...(laws.length === 0 ? {} : { laws }),
    },
  };
}

function draftStep(context: TemplateContext, draft: StepDraft): ProcessStepData {
  const defaults = stepDefaults[draft.type];
  const parameters: StepParameters = {
    focus: draft.focus,
    topic: context.topic,
    ...context.shared,
    ...(draft.subject === undefined ? {} : { subject: draft.subject }),
    ...(draft.subjects === undefined ? {} : { subjects: [...draft.subjects] }),
  };
  const about = draft.subject ?? draft.subjects?.join(' / ') ?? context.topic;
  const name = texts(context.language).stepNames[draft.name];
  return {
    id: draft.id,
    name: about === '' ? name : `${name}: ${shorten(about)}`,
    type: draft.type,
    depends_on: [...(draft.after ?? [])],
    parameters,
    expected_seconds: defaults.expectedSeconds,
    time_limit_seconds: defaults.timeLimitSeconds,
    max_retries: defaults.maxRetries,
  };
}

/** Cuts at a space where there is one, by code points so that no character is torn. */
function shorten(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' '));
  if (characters.length <= LONGEST_LABEL) return characters.join('');
  const cut = characters.slice(0, LONGEST_LABEL - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_LABEL / 2 ? cut.slice(0, space) : cut}…`;
}

/** First of each, whatever its case; empty ones left out. */
function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const trimmed = name.trim();
    const key = trimmed.toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, trimmed);
  }
  return [...found.values()];
}
