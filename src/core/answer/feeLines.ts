import type { Fact } from '../../protocol/stepResult.ts';
import { findAmounts, type FoundAmount } from './amounts.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { withSynonyms } from './synonyms.ts';
import { contentStems, stemOf, wordMatch } from './wordMatch.ts';

/**
 * total: the whole fee. base: the fee asked for. component: always due beside it. part: contained in it.
 * surcharge: comes on top, if its case arises. other: another service's fee.
 */
export type FeeRole = 'total' | 'base' | 'component' | 'part' | 'surcharge' | 'other';

/** A fee sentence taken apart. */
export interface FeeLine {
  readonly fact: Fact;
  readonly role: FeeRole;
  /** Rate of a base ("1 ‰ bis 2,5 ‰ der Baukosten") or a sum in euro. */
  readonly amount: FoundAmount;
  /** What a rate is taken of ("Baukosten"); null for a sum. */
  readonly base: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** "je angefangene Viertelstunde": a price whose quantity is unknown. */
  readonly per: string | null;
}

const NO_FEE =
  /geldbuße|bußgeld|geldstrafe|geschäftswert|freibetrag|stammkapital|grundkapital|aufgerundet|streitwert/iu;
const EXAMPLE = /^(?:beispielannahme|annahme|beispiel|rechenbeispiel)(?!\p{L})/iu;
const PER =
  /(?:je|pro)\s+(?:angefangene[rns]?\s+)?(?!erwachsene|person|antrag)(\p{L}+)|\/\s*(?:ZE|Std|Stunde|Tag|Woche|Monat|Jahr|Seite|Stück|m²|qm)(?!\p{L})/iu;
const BASE_AFTER =
  /^\s*(?:Euro\s+)?(?:von\s+)?(?:der|des|vom|von den|von)?\s*((?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+)/u;
const SURCHARGE =
  /zusätzlich|zuschlag|erhöht sich|erhöhen die|(?:kommt|kommen)(?!\p{L}).*hinzu|zuzüglich|darüber hinaus/iu;
const OTHER_PLACE =
  /(?:Landkreis(?:es)?|Landratsamt(?:s|es)?|Stadt|Gemeinde|Stadtkreis)\s+(\p{Lu}[\p{L}-]+)/u;
/** "Für die Plakette fallen 15 Euro an". */
const FALLS_DUE = /(?<!\p{L})(?:fällt|fallen)(?!\p{L}).{0,80}(?<!\p{L})an(?!\p{L})/iu;
const COST_VERB =
  /(?<!\p{L})(?:kostet|kosten|beträgt|betragen|wird|werden|fällt|fallen|berechnet|erhebt|ist|sind|sah)(?!\p{L})/u;

/** The fee that a sentence states; null when it states none that can be reckoned with here. */
export function feeLine(fact: Fact, profile: QuestionProfile): FeeLine | null {
  const text = withoutBracket(fact.text);
  if (NO_FEE.test(text) || EXAMPLE.test(text) || ofOtherPlace(text, profile)) return null;
  const amounts = findAmounts(text).filter(({ start }) => !/vorher\s*$/u.test(text.slice(0, start)));
  const main = amounts.find(({ unit, bound }) => unit !== 'euro' || bound === 'exact') ?? amounts[0];
  if (main === undefined) return null;
  const others = amounts.filter((amount) => amount !== main && amount.unit === 'euro');
  const per = PER.exec(text.slice(main.end))?.[0] ?? null;
  return {
    fact,
    role: roleOf(text, profile),
    amount: joined(text, main, amounts),
    base: main.unit === 'euro' ? null : baseAfter(text.slice(main.end)),
    minimum: others.find(({ bound }) => bound === 'min')?.low ?? null,
    maximum: others.find(({ bound }) => bound === 'max')?.high ?? null,
    per,
  };
}

/** "1 ‰ mit Bebauungsplan, sonst 2 ‰": two cases of one fee, from the lower to the higher. */
function joined(text: string, main: FoundAmount, amounts: readonly FoundAmount[]): FoundAmount {
  const other = amounts.find(({ unit, start }) => unit === main.unit && start > main.end);
  if (
    other === undefined ||
    !/(?<!\p{L})(?:sonst|andernfalls|im Übrigen)(?!\p{L})/iu.test(text.slice(main.end, other.start))
  )
    return main;
  return { ...main, low: Math.min(main.low, other.low), high: Math.max(main.high, other.high) };
}

/** A figure for a base that the source itself calls an example. */
export interface ExampleBase {
  readonly fact: Fact;
  readonly value: number;
}

export function exampleBase(fact: Fact, base: string): ExampleBase | null {
  if (!EXAMPLE.test(fact.text)) return null;
  const amount = findAmounts(fact.text).find(({ unit }) => unit === 'euro');
  const named = contentStems(fact.text).some((stem) => wordMatch(stem, stemOf(base)) > 0);
  return amount === undefined || !named ? null : { fact, value: amount.low };
}

export function isExample({ text }: Fact): boolean {
  return EXAMPLE.test(text);
}

function roleOf(text: string, profile: QuestionProfile): FeeRole {
  if (SURCHARGE.test(text)) return 'surcharge';
  if (/(?<!\p{L})enthalten(?!\p{L})/iu.test(text)) return 'part';
  if (/(?<!\p{L})insgesamt(?!\p{L})/iu.test(text)) return 'total';
  if (FALLS_DUE.test(text) && !isAskedFor(feeHead(text), profile))
    return namesService(text, profile) ? 'component' : 'other';
  if (COST_VERB.test(text)) return isAskedFor(feeHead(text), profile) ? 'base' : 'other';
  // A row of a fee schedule names its service without a verb.
  return namesService(text, profile) ? 'base' : 'other';
}

/** The noun whose fee the sentence states: before the verb, or after it when the sentence opens with its case ("Im … beträgt die Gebühr"). */
export function feeHead(text: string): string {
  const verb = COST_VERB.exec(text);
  const turned =
    !FALLS_DUE.test(text) && /^(?:Im|In|Bei|Für|Außerhalb|Nach|Wird|Wenn|Mit)(?!\p{L})/u.test(text);
  const part = verb === null ? text : turned ? text.slice(verb.index) : text.slice(0, verb.index);
  const nouns = part.match(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu) ?? [];
  return nouns.find((noun) => contentStems(noun).length > 0) ?? '';
}

/** The fee asked for: its noun is the question's matter or just "Gebühr". */
function isAskedFor(head: string, profile: QuestionProfile): boolean {
  const noun = stemOf(head);
  if (/^(?:gebuhr|kost|steu)/u.test(noun)) return true;
  return isService(noun, profile);
}

/** Whether a text names the service that was asked for. */
export function namesService(text: string, profile: QuestionProfile): boolean {
  return contentStems(text).some((stem) => isService(stem, profile));
}

/** What is left of a compound that is the fee of its first part, or that part itself. */
const FEE_OF = /^(?:e?s|e?n)?(?:gebuhr|kost|entgelt|preis|satz|steu|abgab|beitra|$)/u;

/** "Baugenehmigungsgebühr" is the fee of the Baugenehmigung; a "Bescheinigung" is not yet a Meldebescheinigung. */
function isService(noun: string, { readings }: QuestionProfile): boolean {
  return readings.flat().some((stem) =>
    withSynonyms(stem).some((variant, index) => {
      const close = noun.length >= variant.length * 0.8 && noun.length <= variant.length + 8;
      // The "Gewerberegister" is another thing than the Gewerbe that is registered.
      const kin = index === 0 || !noun.startsWith(variant) || FEE_OF.test(noun.slice(variant.length));
      return close && kin && wordMatch(variant, noun) >= 0.6;
    }),
  );
}

/** A trailing bracket with the legal basis has figures of its own ("§ 45 Nr. 1"), none of them an amount. */
function withoutBracket(text: string): string {
  return text.replace(/\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\.?\s*$/u, '.');
}

/** Rates of another municipality than the one asked about do not count. */
function ofOtherPlace(text: string, { place }: QuestionProfile): boolean {
  const named = OTHER_PLACE.exec(text)?.[1];
  return place !== null && named !== undefined && named !== place && !text.includes(place);
}

function baseAfter(text: string): string | null {
  const base = BASE_AFTER.exec(text)?.[1];
  return base === undefined ? null : nominative(base);
}

/** "2 ‰ des Bootswerts": the value itself is the Bootswert. */
function nominative(base: string): string {
  return base.replace(/(wert|betrag|preis|umsatz)(?:es|s)$/iu, '$1');
}
