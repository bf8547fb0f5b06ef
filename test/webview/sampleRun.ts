import type { Answer, Citation } from '../../src/protocol/answer.ts';
import type { Analysis } from '../../src/protocol/analysis.ts';
import type { ProcessStepData, ProcessTreeData } from '../../src/protocol/processTree.ts';
import type { ProgressEvent } from '../../src/protocol/progressEvent.ts';
import type { RunResult, RunSnapshot } from '../../src/protocol/run.ts';
import { pendingStep } from '../../src/protocol/runFold.ts';
import type { ViewRun } from '../../src/protocol/viewChannel.ts';
import type { EventType, ProgressStatus } from '../../src/protocol/vocabulary.ts';

/** A made-up run for view and channel tests: three steps, two of them side by side. */
export const START = Date.parse('2026-03-01T09:00:00.000Z');

function step(id: string, name: string, type: ProcessStepData['type'], depends: string[]): ProcessStepData {
  return {
    id,
    name,
    type,
    depends_on: depends,
    parameters: {},
    expected_seconds: 1,
    time_limit_seconds: 60,
    max_retries: 0,
  };
}

const steps = [
  step('search-1', 'Anforderungen suchen', 'search', []),
  step('search-2', 'Formulare suchen', 'search', []),
  step('synthesis', 'Checkliste zusammenstellen', 'synthesis', ['search-1', 'search-2']),
];

export function sampleTree(query: string): ProcessTreeData {
  return {
    query,
    intent: 'procedure_query',
    steps,
    parallel_groups: [['search-1', 'search-2'], ['synthesis']],
    critical_path: ['search-1', 'synthesis'],
    estimated_seconds: 2,
  };
}

export function sampleAnalysis(query: string): Analysis {
  return {
    query,
    intent: { type: 'procedure_query', confidence: 0.8, keywords: ['Antrag'] },
    question_type: 'how',
    language: 'de',
    entities: [{ text: 'Musterstadt', type: 'location', start: 0, end: 11, value: 'Musterstadt' }],
    parameters: {
      location: 'Musterstadt',
      land: 'BW',
      law_references: [],
      subjects: [],
      topic: 'Antrag Carport',
      custom: {},
    },
    tokens: [],
  };
}

export function sampleSnapshot(
  runId = 'run-1',
  query = 'Wie beantrage ich einen Carport in Musterstadt?',
): RunSnapshot {
  return {
    run_id: runId,
    sequence: 0,
    query,
    mode: 'agents',
    detail: 'full',
    status: 'pending',
    paused: false,
    percentage: 0,
    started_at: new Date(START).toISOString(),
    analysis: sampleAnalysis(query),
    tree: sampleTree(query),
    steps: steps.map(({ id }) => pendingStep(id)),
    events: [],
    result: null,
  };
}

type Line = readonly [
  type: EventType,
  step: string | null,
  overall: number,
  own: number | null,
  message: string,
];

const lines: readonly Line[] = [
  ['plan_started', null, 0, null, '3 Schritte geplant'],
  ['step_started', 'search-1', 0, 0, 'Sucht nach Anforderungen'],
  ['step_started', 'search-2', 0, 0, 'Sucht nach Formularen'],
  ['step_progress', 'search-1', 8, 25, '120 von 480 Abschnitten'],
  ['step_progress', 'search-2', 16, 25, '130 von 480 Abschnitten'],
  ['step_progress', 'search-1', 38, 90, '12 Fundstellen'],
  ['step_progress', 'search-2', 60, 90, '4 Fundstellen'],
  ['step_completed', 'search-1', 63, 100, '12 Fundstellen'],
  ['step_completed', 'search-2', 67, 100, '4 Fundstellen'],
  ['step_started', 'synthesis', 67, 0, 'Stellt zusammen'],
  ['step_progress', 'synthesis', 75, 25, '16 Fundstellen gelesen'],
  ['step_progress', 'synthesis', 97, 90, '7 Punkte'],
  ['step_completed', 'synthesis', 100, 100, '7 Punkte'],
  ['plan_completed', null, 100, null, 'Fertig'],
];

function statusOf(type: EventType): ProgressStatus {
  if (type === 'plan_started') return 'starting';
  if (type === 'step_started') return 'running';
  if (type === 'step_progress') return 'progress';
  return type === 'step_completed' || type === 'plan_completed' ? 'completed' : 'failed';
}

export function sampleEvent(sequence: number, line: Line, runId = 'run-1'): ProgressEvent {
  const [type, stepId, percentage, own, message] = line;
  return {
    event_id: `${runId}-${sequence}`,
    event_type: type,
    run_id: runId,
    sequence,
    step_id: stepId,
    step_name: steps.find(({ id }) => id === stepId)?.name ?? null,
    current_step: 0,
    total_steps: steps.length,
    percentage,
    step_percentage: own,
    status: statusOf(type),
    message,
    data: {},
    error: null,
    timestamp: new Date(START + sequence * 120).toISOString(),
    execution_time: sequence * 0.12,
    eta: null,
    metadata: {},
  };
}

/** That a step has given no sign of life, as the executor tells it. */
export function stuckEvent(sequence: number, stepId: string): ProgressEvent {
  const event = sampleEvent(sequence, ['step_progress', stepId, 16, 25, 'Seit 10 s kein Lebenszeichen']);
  return { ...event, status: 'running', metadata: { stuck: true, silent_seconds: 10 } };
}

/** The fourteen events of the whole run. */
export function sampleEvents(runId = 'run-1'): ProgressEvent[] {
  return lines.map((line, index) => sampleEvent(index + 1, line, runId));
}

function citation(number: number, patch: Partial<Citation> = {}): Citation {
  return {
    number,
    passage_id: `starter/bauen/carport.md#${number}`,
    library_id: 'starter',
    path: 'bauen/carport.md',
    file: '/library/bauen/carport.md',
    title: 'Carport und Garage',
    law: null,
    section: null,
    absatz: null,
    heading_path: ['Carport und Garage', 'Unterlagen'],
    start_line: 20 + number,
    end_line: 20 + number,
    start: 100 * number,
    end: 100 * number + 42,
    quote: 'Dem Antrag ist ein Lageplan beizufügen.',
    stand: '2026-01-15',
    jurisdiction: 'BW',
    url: null,
    ...patch,
  };
}

export function sampleAnswer(): Answer {
  return {
    outcome: 'grounded',
    partial: false,
    language: 'de',
    title: 'Carport in Musterstadt beantragen',
    blocks: [
      {
        kind: 'paragraph',
        heading: null,
        sentences: [
          {
            text: 'Für einen Carport ist **eine Anzeige** nötig, wenn er größer als 50 m² ist.',
            citations: [1],
          },
          { text: 'Darunter ist er verfahrensfrei.', citations: [1, 2], unverified: true },
        ],
      },
      {
        kind: 'checklist',
        heading: 'Unterlagen',
        ordered: false,
        items: [
          { text: 'Lageplan im Maßstab 1 : 500', citations: [2] },
          { text: 'Bauzeichnung', citations: [2] },
        ],
      },
      {
        kind: 'table',
        heading: 'Vergleich',
        columns: ['Carport', 'Garage'],
        rows: [
          {
            label: 'Grenzabstand',
            cells: [
              [{ text: 'keiner bis 9 m', citations: [1] }],
              [{ text: 'keiner bis 9 m', citations: [3] }],
            ],
          },
          { label: 'Anzeige', cells: [[{ text: 'ab 50 m²', citations: [1] }], []] },
        ],
      },
      {
        kind: 'calculation',
        heading: 'Kosten',
        assumptions: [{ text: 'Bausumme 12.000 Euro', citations: [] }],
        lines: [
          { label: 'Prüfgebühr', formula: '6 ‰ × 12.000 Euro', low: 72, high: 72, citations: [3] },
          { label: 'Auszug aus dem Kataster', formula: '', low: 15, high: 30, citations: [2] },
          { label: 'Statik', formula: '', low: null, high: null, citations: [] },
        ],
        total: { low: 87, high: 102, complete: false },
        unknown: ['Statik'],
      },
      {
        kind: 'notes',
        heading: 'Hinweise',
        items: [{ text: 'Die Satzung der Gemeinde geht vor.', citations: [3] }],
      },
    ],
    citations: [
      citation(1),
      citation(2, { heading_path: ['Carport und Garage', 'Verfahren'] }),
      citation(3, {
        title: 'Landesbauordnung Musterland',
        law: 'LBO',
        section: '§ 50',
        absatz: '1',
        quote: 'Verfahrensfrei sind Vorhaben nach dem Anhang.',
      }),
    ],
    gaps: ['Welche Satzung in Musterstadt gilt'],
    nearest: [],
    checks: { sentences: 7, verified: 6, unverified: 1, dropped: 0 },
  };
}

export function sampleResult(runId = 'run-1', query = sampleSnapshot().query): RunResult {
  return {
    run_id: runId,
    query,
    status: 'completed',
    mode: 'agents',
    analysis: sampleAnalysis(query),
    tree: sampleTree(query),
    answer: sampleAnswer(),
    markdown: '# Carport in Musterstadt beantragen\n',
    error: null,
    statistics: {
      events: lines.length,
      events_by_type: {},
      seconds: 1.68,
      steps_completed: 3,
      steps_failed: 0,
      steps_skipped: 0,
      steps_cancelled: 0,
    },
  };
}

export function sampleRun(runId = 'run-1', query?: string): ViewRun {
  return { snapshot: sampleSnapshot(runId, query), interrupted: false };
}
