import type { Analysis } from '../../src/protocol/analysis.ts';
import { element } from '../dom.ts';
import { duration, milliseconds, number, percent } from '../format.ts';
import type { LatencyMeter } from '../latency.ts';
import type { ViewContext } from '../viewContext.ts';
import type { ShownRun } from './replay.ts';

type Fact = readonly [name: string, value: string | HTMLElement];

function factList(facts: readonly Fact[]): HTMLElement {
  const list = element('dl');
  for (const [name, value] of facts) list.append(element('dt', { text: name }), element('dd', {}, value));
  return list;
}

/** What was understood of the question. It does not change during a run. */
export function analysisView(analysis: Analysis, context: ViewContext): HTMLElement {
  const { texts } = context;
  const { intent, parameters } = analysis;
  const entities = element('ul', { class: 'tags' });
  for (const entity of analysis.entities)
    entities.append(
      element('li', { text: entity.value ?? entity.text, title: `${entity.type}: ${entity.text}` }),
    );
  const words = intent.keywords.length === 0 ? '' : ` (${intent.keywords.join(', ')})`;
  const understood: Fact[] = analysis.follow_up === undefined ? [] : [[texts.understoodAs, analysis.query]];
  const facts: Fact[] = [
    ...understood,
    [texts.intent, `${texts.intents[intent.type]} · ${percent(intent.confidence * 100)}${words}`],
    [texts.questionType, texts.questionTypes[analysis.question_type]],
    [texts.topic, parameters.topic === '' ? texts.none : parameters.topic],
    [texts.entities, analysis.entities.length === 0 ? texts.none : entities],
  ];
  for (const [key, label] of Object.entries(texts.parameterNames)) {
    const value = parameterText(parameters, key);
    if (value !== null) facts.push([label, value]);
  }
  if (parameters.law_references.length > 0)
    facts.push([
      texts.lawReferences,
      parameters.law_references.map((reference) => reference.text).join(', '),
    ]);
  return element('section', { class: 'facts' }, element('h2', { text: texts.analysis }), factList(facts));
}

function parameterText(parameters: Analysis['parameters'], key: string): string | null {
  switch (key) {
    case 'amount':
      return parameters.amount === undefined ? null : `${parameters.amount.value} ${parameters.amount.unit}`;
    case 'subjects':
      return parameters.subjects.length === 0 ? null : parameters.subjects.join(' · ');
    case 'location':
    case 'land':
    case 'organization':
    case 'document_type':
    case 'procedure_type':
    case 'date':
      return parameters[key] ?? null;
    default:
      return parameters.custom[key] ?? null;
  }
}

/** Counted by this view from what it was sent. */
export function statisticsView(shown: ShownRun, latency: LatencyMeter, context: ViewContext): HTMLElement {
  const { texts, language } = context;
  const { tracker, working, now } = shown;
  const seconds = working ? tracker.secondsAt(now) : tracker.seconds;
  const count = tracker.sequence;
  const facts: Fact[] = [
    [texts.steps, texts.stepsDone(tracker.endedSteps, tracker.tree.steps.length)],
    [texts.events, number(count, language)],
  ];
  if (seconds !== null) {
    facts.push([texts.duration, duration(seconds, language)]);
    if (seconds > 0) facts.push([texts.rate, texts.perSecond(number(count / seconds, language))]);
  }
  const measured = latency.percentiles();
  if (measured !== null)
    facts.push([
      texts.latency,
      texts.latencyValue(milliseconds(measured.p50, language), milliseconds(measured.p99, language)),
    ]);
  return element('section', { class: 'facts' }, element('h2', { text: texts.statistics }), factList(facts));
}
