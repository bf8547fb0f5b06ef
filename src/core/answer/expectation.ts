import type { Analysis } from '../../protocol/analysis.ts';

/** What kind of statement would answer the question. */
export type Expectation = 'amount' | 'duration' | 'authority' | 'definition' | 'right' | 'general';
/** A quantity that a question names asks for its figure ("Welche Grenzwerte", "What is the minimum wage"). */
const QUANTITY =
  /(?:grenzwert|richtwert|höchstbetrag|mindestbetrag|freibetrag|freibeträge|steuersatz|hebesatz|mindestlohn|mindestkapital|mindestabstand|höchstgeschwindigkeit|mindestalter|altersgrenze|wie (?:groß|weit|alt))/iu;

/** What authorities do: who does it is asked for. */
const DECIDES =
  /(?<!\p{L})(?:genehmig|erteil|entscheid|bewillig|bearbeite|überwach|kontrollier|ausstell|stellt .{0,40} aus(?!\p{L}))/iu;

const POINT_OF_TIME = /(?<!\p{L})(?:wann|when)(?!\p{L})/iu;
const WHEN_MUST =
  /(?<!\p{L})wann (?:muss|muß|müssen|braucht|brauche|brauchen|benötig\p{L}*|darf|dürfen|ist|sind|liegt|besteht|haftet|gilt|kann|können|lohnt)(?!\p{L})|when (?:must|is|are|may|can|do i need)/iu;

/** Whoever has something to hand in or to report asks by when. */
const WHEN_TO_DO =
  /(?<!\p{L})wann (?:muss|muß|müssen) (?:ich|man|wir) .{0,80}(?:melden|abgeben|einreichen|umtauschen|kündigen)(?!\p{L})/iu;

/** "Wann muss ein Beauftragter bestellt werden?" asks under what condition, unless the question is one of time. */
export function asksForCondition(query: string, intent: Analysis['intent']['type']): boolean {
  return intent !== 'timeline' && WHEN_MUST.test(query) && !WHEN_TO_DO.test(query);
}

/** What kind of statement the question asks for. */
export function expectation({ query, intent, question_type: type }: Analysis, german: string): Expectation {
  if (
    /(?<!\p{L})(?:frist|\p{L}*frist(?:en)?(?!\p{L})|wie lange|(?:bis|ab|seit) wann|gültig|dauert|how long|(?:by|until|since) when)/iu.test(
      query,
    ) ||
    (POINT_OF_TIME.test(query) && !asksForCondition(query, intent.type)) ||
    /(?<!\p{L})Frist(?!\p{L})/u.test(german)
  )
    return 'duration';
  if (
    intent.type === 'calculation' ||
    type === 'how_much' ||
    /(?<!\p{L})(?:wie hoch|wie ?viel|kostet|kosten|gebühr|preis)/iu.test(german) ||
    (type !== 'statement' && QUANTITY.test(german))
  ) {
    return 'amount';
  }
  if (intent.type === 'location_query' || intent.type === 'contact_query') return 'authority';
  if (/(?<!\p{L})(?:zuständig|welche behörde|welches amt)/iu.test(german)) return 'authority';
  if (type === 'who' && DECIDES.test(german)) return 'authority';
  if (intent.type === 'definition') return 'definition';
  return /(?<!\p{L})(?:recht auf|rechte (?:habe|hat|haben)|anspruch|berechtigt|steht .{0,40} zu(?!\p{L}))/iu.test(
    query,
  ) || /(?<!\p{L})Anspruch(?!\p{L})/u.test(german)
    ? 'right'
    : 'general';
}
