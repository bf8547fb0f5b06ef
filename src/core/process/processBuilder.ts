import type { Analysis } from '../../protocol/analysis.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { ProcessTree } from './processTree.ts';
import { templateSteps } from './treeTemplates.ts';

/** Whoever can analyse a question; NlpService does. */
export interface QuestionAnalyzer {
  analyze(query: string): Analysis;
}

/** Plans the research for a question: one template of steps per intent. */
export class ProcessBuilder {
  readonly #analyzer: QuestionAnalyzer;

  constructor(analyzer: QuestionAnalyzer) {
    this.#analyzer = analyzer;
  }

  /** Step names are in `language`. */
  build(analysis: Analysis, language: Language = analysis.language): ProcessTree {
    const { query, intent } = analysis;
    return new ProcessTree(
      { query, intent: intent.type, steps: templateSteps(analysis, language) },
      language,
    );
  }

  /** Throws what the analyzer throws. */
  buildProcessTree(query: string): ProcessTree {
    return this.build(this.#analyzer.analyze(query));
  }
}
