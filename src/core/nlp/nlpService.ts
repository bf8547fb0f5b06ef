import type { Analysis } from '../../protocol/analysis.ts';
import { MAX_QUESTION_LENGTH } from './checkQuestion.ts';
import { toEntity } from './entities/candidate.ts';
import { extractEntities } from './entities/extractEntities.ts';
import { intentOf } from './intents/intent.ts';
import { detectLanguage } from './language.ts';
import { parametersOf } from './parameters.ts';
import { askedOf, askingText, questionTypeOf } from './questionType.ts';
import { repairSpelling, type Repaired } from './spelling.ts';
import { tokenize } from './tokenizer.ts';
import { contentTokens } from './topic.ts';

/** Finite verbs and pronouns that make a sentence of a few words. */
const VERBAL = /(?:^|\s)(?:ist|sind|war|hat|haben|habe|kann|können|darf|dürfen|muss|müssen|soll|will|wird|werden|wurde|gilt|gelten|gibt|regelt|ich|wir|man|sie|is|are|do|does|can|must|i(?!\.)|we|you)(?=[\s?.!,]|$)/i; // prettier-ignore
const MOST_KEYWORDS = 14;

/** Turns a question into intent, entities, parameters, question type and language. Pure and deterministic. */
export class NlpService {
  /**
   * Takes any string and never throws; of a text longer than MAX_QUESTION_LENGTH only the beginning is analysed. Without any
   * word of content the intent is `unknown`. All offsets are UTF-16 units into `query`.
   */
  analyze(query: string): Analysis {
    const text = query.slice(0, MAX_QUESTION_LENGTH);
    const tokens = tokenize(text);
    const { entities, references, places } = extractEntities(text, tokens);
    const spelt = repairSpelling(text, tokens);
    const sentence = askingText(spelt.text);
    const questionType = questionTypeOf(spelt.text);
    const isKeywords =
      questionType === 'statement' &&
      tokens.length <= MOST_KEYWORDS &&
      !VERBAL.test(spelt.text) &&
      sentence.length > spelt.text.trim().length - 3;
    const intent = intentOf({
      text,
      sentence,
      asked: askedOf(sentence).toLowerCase(),
      questionType,
      tokens,
      entities,
      contentWords: contentTokens(tokens).map((token) => token.text),
      isKeywords,
    });
    return {
      query,
      intent: {
        type: intent.type,
        confidence: intent.confidence,
        keywords: asTyped(intent.keywords, text, spelt),
      },
      question_type: questionType,
      language: detectLanguage(tokens),
      entities: entities.map((entity) => toEntity(text, entity)),
      parameters: parametersOf({ text, sentence, intent: intent.type, tokens, entities, references, places }),
      tokens,
    };
  }
}

/** The words of the question behind what the rules found in its mended, lower-case form. */
function asTyped(keywords: readonly string[], text: string, { typed }: Repaired): string[] {
  const lower = text.toLowerCase();
  return keywords.map((keyword) => {
    const original = keyword
      .split(' ')
      .map((word) => typed.get(word)?.toLowerCase() ?? word)
      .join(' ');
    const at = lower.length === text.length ? lower.indexOf(original) : -1;
    return at < 0 ? original : text.slice(at, at + original.length);
  });
}
