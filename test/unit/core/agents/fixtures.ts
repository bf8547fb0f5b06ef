import { AgentStepRunner } from '../../../../src/core/agents/agentStepRunner.ts';
import { composeAnswer } from '../../../../src/core/answer/composeAnswer.ts';
import type { LibraryPort } from '../../../../src/core/library/libraryPort.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { ProcessBuilder } from '../../../../src/core/process/processBuilder.ts';
import type { StepReporter } from '../../../../src/core/process/stepRunner.ts';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';
import type { Analysis } from '../../../../src/protocol/analysis.ts';
import type { Answer } from '../../../../src/protocol/answer.ts';
import type { ProcessStepData } from '../../../../src/protocol/processTree.ts';
import type { StepResult } from '../../../../src/protocol/stepResult.ts';
import { fixturePassages } from '../answer/passages.ts';

export interface Recorded {
  readonly result: StepResult;
  readonly milestones: readonly number[];
  readonly details: readonly number[];
}

export interface RanQuestion {
  readonly analysis: Analysis;
  readonly steps: ReadonlyMap<string, Recorded>;
  readonly results: ReadonlyMap<string, StepResult>;
  readonly answer: Answer;
  readonly tree: { readonly steps: readonly ProcessStepData[] };
}

/** Runs the steps of a question one after the other over a library, as the executor would, and composes the answer. */
export async function ask(
  query: string,
  library: LibraryPort,
  signal = new AbortController().signal,
  turn?: () => Promise<void>,
): Promise<RanQuestion> {
  const nlp = new NlpService();
  const analysis = nlp.analyze(query);
  const tree = new ProcessBuilder(nlp).build(analysis).toJSON();
  const runner = new AgentStepRunner({
    analysis,
    library,
    language: analysis.language,
    logger: silentLogger,
    ...(turn === undefined ? {} : { turn }),
  });
  const steps = new Map<string, Recorded>();
  const results = new Map<string, StepResult>();
  for (const step of tree.steps) {
    const milestones: number[] = [];
    const details: number[] = [];
    const report: StepReporter = {
      milestone: (percentage) => milestones.push(percentage),
      detail: (percentage) => details.push(percentage),
    };
    const result = await runner.run({ step, results, signal, report });
    results.set(step.id, result);
    steps.set(step.id, { result, milestones, details });
  }
  const answer = composeAnswer({
    analysis,
    tree,
    results,
    failures: new Map(),
    language: analysis.language,
    partial: false,
  });
  return { analysis, steps, results, answer, tree };
}

/** Texts of an answer's blocks, one line each, with the numbers of their citations. */
export function lines({ blocks }: Answer): string[] {
  return blocks.flatMap((block) => {
    const cited = ({ text, citations }: { text: string; citations: readonly number[] }): string =>
      `${text} ${citations.map((each) => `[${each}]`).join('')}`.trim();
    const head = block.heading === null ? [] : [`## ${block.heading}`];
    switch (block.kind) {
      case 'paragraph':
        return [...head, ...block.sentences.map(cited)];
      case 'checklist':
      case 'notes':
        return [...head, ...block.items.map(cited)];
      case 'table':
        return [
          ...head,
          block.columns.join(' | '),
          ...block.rows.map(({ label, cells }) =>
            [label, ...cells.map((cell) => cell.map(cited).join(' '))].join(' | '),
          ),
        ];
      case 'calculation':
        return [
          ...head,
          ...block.assumptions.map(cited),
          ...block.lines.map(
            ({ label, formula, low, high, citations }) =>
              `${cited({ text: label, citations })}: ${formula} = ${low ?? '?'}..${high ?? '?'}`,
          ),
          `total ${block.total === null ? '-' : `${block.total.low}..${block.total.high} ${block.total.complete ? 'complete' : 'open'}`}`,
          ...block.unknown,
        ];
    }
  });
}

const landGuide = `# Bauantrag in Bayern

## Kurz gesagt
Der Bauantrag geht an die untere Bauaufsichtsbehörde (Art. 64 Abs. 1 BayBO).

## Voraussetzungen
- Das Vorhaben muss dem Bebauungsplan entsprechen (§ 30 Abs. 1 BauGB).

## Unterlagen
- Dem Bauantrag ist ein Lageplan beizufügen (§ 3 BauVorlV).
- Dem Bauantrag sind Bauzeichnungen beizufügen (§ 8 BauVorlV).

## Zuständige Behörde
- Zuständig ist das Landratsamt oder die kreisfreie Stadt (Art. 53 Abs. 1 BayBO).

## Ablauf
1. Der Bauherr beauftragt einen Entwurfsverfasser.
2. Der Entwurfsverfasser reicht den Bauantrag ein.

## Kosten
- Wer ohne Genehmigung baut, riskiert eine Geldbuße bis zu 500.000 Euro.
`;

const localGuide = `# Bauantrag in München

## Zuständige Behörde
- Zuständig für den Bauantrag in München ist die Lokalbaukommission, Blumenstraße 28b.

## Ablauf
1. Den Bauantrag digital bei der Lokalbaukommission stellen.
`;

const otherLand = `# Bauantrag in Hessen

## Unterlagen
- Dem Bauantrag ist in Hessen ein Erhebungsbogen beizufügen (§ 69 HBO).
`;

const fees = `# Gebühren der Baugenehmigung in München

## Kosten
- Die Baugenehmigungsgebühr beträgt mit Bebauungsplan insgesamt 1 ‰ bis 2,5 ‰ der Baukosten, mindestens 75 Euro (Tarif-Nr. 2.I.1).
- Die Baugenehmigungsgebühr beträgt ohne Bebauungsplan insgesamt 2 ‰ bis 3,5 ‰ der Baukosten (Tarif-Nr. 2.I.1).
- Sonderbauten kosten zusätzlich 2 ‰ der Baukosten.
- Auslagen für Zustellungen kommen hinzu (Art. 10 KG).
- Beispielannahme: 500.000 Euro Baukosten für ein Haus; der wirkliche Wert steht im Bauantrag.
`;

export const buildingPassages = [
  ...fixturePassages({
    path: 'bayern.md',
    text: landGuide,
    title: 'Bauantrag in Bayern',
    jurisdiction: 'BY',
  }),
  ...fixturePassages({
    path: 'muenchen.md',
    text: localGuide,
    title: 'Bauantrag in München',
    jurisdiction: 'BY',
    places: ['München'],
  }),
  ...fixturePassages({
    path: 'hessen.md',
    text: otherLand,
    title: 'Bauantrag in Hessen',
    jurisdiction: 'HE',
  }),
  ...fixturePassages({
    path: 'gebuehren.md',
    text: fees,
    title: 'Gebühren der Baugenehmigung in München',
    jurisdiction: 'BY',
    places: ['München'],
  }),
];

const gmbh = `# GmbH

## Mindestkapital
- Das Stammkapital der GmbH beträgt mindestens 25.000 Euro (§ 5 Abs. 1 GmbHG).

## Haftung
- Für Schulden der GmbH haftet nur das Gesellschaftsvermögen (§ 13 Abs. 2 GmbHG).
`;

const aktg = `# AktG

### § 1 Wesen der Aktiengesellschaft

(1) Die Aktiengesellschaft ist eine Gesellschaft mit eigener
Rechtspersönlichkeit. Für die Verbindlichkeiten der Gesellschaft haftet den Gläubigern nur das Gesellschaftsvermögen.

### § 7 Mindestnennbetrag des Grundkapitals

Der Mindestnennbetrag des Grundkapitals ist fünfzigtausend Euro.
`;

export const companyPassages = [
  ...fixturePassages({ path: 'gmbh.md', text: gmbh, title: 'GmbH' }),
  ...fixturePassages({ path: 'aktg.md', text: aktg, title: 'Aktiengesetz', law: 'AktG' }),
];

const vwvfg = `# VwVfG

### § 48 Rücknahme eines rechtswidrigen Verwaltungsaktes

(1) Ein rechtswidriger Verwaltungsakt kann ganz oder teilweise mit Wirkung für die Zukunft oder für die Vergangenheit zurückgenommen werden.

(4) Erhält die Behörde von Tatsachen Kenntnis, so ist die Rücknahme nur innerhalb
eines Jahres seit dem Zeitpunkt der Kenntnisnahme zulässig.

### § 49 Widerruf eines rechtmäßigen Verwaltungsaktes

(1) Ein rechtmäßiger Verwaltungsakt kann ganz oder teilweise mit Wirkung für die Zukunft widerrufen werden.

(2) § 48 Abs. 4 gilt entsprechend.
`;

const sgb = `# SGB X

### § 45 Rücknahme eines rechtswidrigen begünstigenden Verwaltungsaktes

(1) Ein begünstigender Verwaltungsakt darf nur mit Wirkung für die Zukunft zurückgenommen werden.
`;

const vwgo = `# VwGO

### § 70

(1) Der Widerspruch ist innerhalb eines Monats, nachdem der
Verwaltungsakt dem Beschwerten bekanntgegeben worden ist, schriftlich bei der Behörde zu erheben, die den Verwaltungsakt erlassen hat.

(2) §§ 58 und 60 gelten entsprechend.

### § 58

(1) Die Frist für ein Rechtsmittel beginnt nur zu laufen, wenn der Beteiligte belehrt worden ist.
`;

export const procedurePassages = [
  ...fixturePassages({ path: 'vwvfg.md', text: vwvfg, title: 'Verwaltungsverfahrensgesetz', law: 'VwVfG' }),
  ...fixturePassages({ path: 'sgb_10.md', text: sgb, title: 'SGB X', law: 'SGB X' }),
  ...fixturePassages({ path: 'vwgo.md', text: vwgo, title: 'Verwaltungsgerichtsordnung', law: 'VwGO' }),
];

/** The fixture files by path. */
export const fixtureTexts: ReadonlyMap<string, string> = new Map([
  ['bayern.md', landGuide],
  ['muenchen.md', localGuide],
  ['hessen.md', otherLand],
  ['gebuehren.md', fees],
  ['gmbh.md', gmbh],
  ['aktg.md', aktg],
  ['vwvfg.md', vwvfg],
  ['sgb_10.md', sgb],
  ['vwgo.md', vwgo],
]);
