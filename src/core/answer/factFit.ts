import type { Fact } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { definesTerm } from './definesTerm.ts';
import { isDefinition, isFine } from './factKinds.ts';
import { bestMatch, matterCoverage } from './matterCoverage.ts';
import { isDependent } from './plainText.ts';
import { counts, namesQuantity } from './quantities.ts';
import type { QuestionProfile } from './questionProfile.ts';
import { saysTime } from './timeKind.ts';
import { namesDeadline, namesDuration, withoutDurations } from './timeExpressions.ts';
import { contentStems, stemOf, wordMatch } from './wordMatch.ts';

const STATES = /(?<!\p{L})(?:beträgt|betragen|kostet|kosten|liegt|liegen|höchstens|mindestens)(?!\p{L})/iu;
const LESSENS = /mindert|gemindert|gekürzt|kürzung|geldbuße|bußgeld|aufgerundet|aufrechn/iu;
const CONDITION = /setzt .{0,40}voraus|entfällt|nicht übersteig|rückwirkend/iu;
const APPLICATION_FEE = /(?:antrag|anzeige|beurkundung) .{0,60}(?:kostet|kosten)|gebührenfrei|kostenfrei/iu;

/** How well a fact is the kind of statement that was asked for: from about -0.7 to 1. */
export function factFit(profile: QuestionProfile, fact: Fact): number {
  const asked = profile.consequence || (profile.expects === 'definition' && definesTerm(profile, fact));
  const fine = asked || !isFine(fact.text) ? 0 : -0.3;
  return kindFit(profile, fact) + headingFit(profile, fact) + fine - caveats(profile, fact);
}

/** What a section is headed by when it is about the kind of statement that is asked for. */
const HEADINGS: Readonly<Record<Exclude<QuestionProfile['expects'], 'general'>, RegExp>> = {
  amount: /höhe|kosten|gebühr|werte|betrag|beträge|sätze|kapital/iu,
  duration: /frist|dauer|gültig|geltung|zeit/iu,
  authority: /zuständig|behörde/iu,
  right: /voraussetzung|anspruch|recht/iu,
  definition: /kurz gesagt|begriff|definition/iu,
};
const BENEFIT_HEADING = /höhe|leistung|betrag/iu;

function headingFit({ expects, money }: QuestionProfile, { source }: Fact): number {
  if (expects === 'general') return 0;
  const heading = source.heading_path.at(-1) ?? '';
  const wanted = expects === 'amount' && money === 'benefit' ? BENEFIT_HEADING : HEADINGS[expects];
  return wanted.test(heading) ? 0.2 : 0;
}

/** A sentence that opens with its condition is about a case, not about the rule. */
const SPECIAL_CASE =
  /^(?:Bei|Beim|Wird|Wurde|Wenn|Im Falle?|In Fällen|Sofern|Falls|Hat|Haben|Ist|Sind|Kann|Fordert|Zahlt|Erreicht|Liegen|Liegt|Betrifft|Soweit|Enthält|Ergibt|Auch|Abweichend|Anstelle|In (?:besonders |minder )(?:schweren?|leichten) Fällen|Ein besonders schwerer Fall)(?!\p{L})/u;
/** Rules for some people only. */
const SOME_PEOPLE =
  /^(?:Für )?(?:Jugendliche|Schwerbehinderte|Schwangere|Alleinerziehende|Auszubildende|Teilzeitbeschäftigte|Langzeitarbeitslose|Studierende|Ehegatten|Minderjährige|Neugeborene)(?!\p{L})/u;
const POINTS_ELSEWHERE =
  /(?:steh(?:t|en)|find(?:et|en) sich|ergibt sich|ergeben sich|richte[nt] sich|bestimmt|bestimmen) .{0,80}(?:Anhang|Anlage|Verzeichnis|Gebührenrecht|Gebührenordnung|Satzung)/u;
/** "Ein ausgeschiedener Gesellschafter", "Der vorläufige Reisepass": a kind of the thing, unless it was asked for. */
const QUALIFIED =
  /^(?:Ein|Eine|Der|Die|Das)\s+(?!gesetzlich|allgemein|regelmäßig|voll|zuständig|schriftlich)(\p{Ll}{6,}(?:e|er|es|en))\s+\p{Lu}/u;
/** Changes a rule that another sentence gives. */
const CHANGES = /(?<!\p{L})(?:verlängert|verkürzt|verringert|ermäßigt) sich(?!\p{L})/u;
const NO_MORE = /abgeschafft|nicht mehr|entfallen|früher|vorher/iu;
const ABOLISHED = /(?<!\p{L})(?:wurden?|ist|sind) .{0,60}abgeschafft(?=\s*(?:[.;(]|$))/iu;

/** Whether a sentence only says that a rule is no longer there. */
export function isAbolished(text: string): boolean {
  return ABOLISHED.test(text);
}

/** Ends or changes a thing: what holds for that act does not hold for the thing. */
const OTHER_ACT = 0.4;
const ACT_ON =
  /^(?:Der|Die|Das|Eine?) ((?:Kündigung|Widerruf|Rücknahme|Änderung|Aufhebung|Beendigung|Ablehnung|Auflösung|Anfechtung|Entziehung|Rückgabe)\p{Ll}*) (?:de[sr]|eine[sr]) /u;

function isOtherAct(text: string, isAsked: (words: string) => boolean): boolean {
  const act = ACT_ON.exec(text)?.[1];
  return act !== undefined && !isAsked(act);
}

/** "Ansprüche, die auf einem Erbfall beruhen, …", "Andere Ansprüche …": of some of them only. */
const SOME_CASES = 0.3;
const CASES = /^\p{Lu}\p{L}+, (?:die|der|das|deren|dessen) ([^,]{3,120}?)(?:,| oder )/u;
const OTHERS = /^(?:Andere|Sonstige|Übrige) |^Wer (?:vor|nach) (?:dem )?\d/u;

function isForSomeCases(text: string, isAsked: (words: string) => boolean): boolean {
  const cases = CASES.exec(text)?.[1];
  return OTHERS.test(text) || (cases !== undefined && !isAsked(cases));
}

/** The rule that holds where no other does. */
const REGULAR = /^(?:Die|Der|Das) regelmäßige \p{Lu}/u;

/** Whether a statute's sentence states the rule that holds where no other does ("Die regelmäßige Verjährungsfrist beträgt …"). */
export function isRegularRule({ text, source }: Fact): boolean {
  return source.law !== null && REGULAR.test(text);
}

/** Laws for some people: whoever does not say to be one of them is none. */
const PEOPLE_LAW = /Jugendarbeit|Heimarbeit|Seearbeit|Schwerbehindert|Soldat|Beamt|Richter/u;

/** "Haushalte mit Wohngeld können …": names the matter only as what somebody has already. */
const BESIDE = 0.3;
const ATTRIBUTE = /(?<!\p{L})(?:mit|neben|statt|trotz|außer)\s+(?:de[mnr]\s+)?(\p{Lu}[\p{L}-]+)/gu;

function isOnlyBeside(stems: readonly string[], text: string): boolean {
  const [only, ...others] = stems;
  if (only === undefined || others.length > 0) return false;
  const rest = text.replace(ATTRIBUTE, (whole, noun: string) => (stemOf(noun) === only ? ' ' : whole));
  return rest !== text && !contentStems(rest).includes(only);
}

/** Taken off for what a sentence is not: the rule itself, for everybody, in force, said here. */
export function caveats({ readings }: QuestionProfile, fact: Fact): number {
  const { text, source } = fact;
  const isAsked = (words: string): boolean =>
    contentStems(words).some((stem) => readings.flat().includes(stem));
  const people = SOME_PEOPLE.exec(text)?.[0] ?? '';
  const qualified = QUALIFIED.exec(text)?.[1] ?? '';
  return (
    (SPECIAL_CASE.test(text) ? 0.1 : 0) +
    (people !== '' && !isAsked(people) ? 0.25 : 0) +
    (qualified !== '' && !isAsked(qualified) ? 0.12 : 0) +
    (POINTS_ELSEWHERE.test(text) ? 0.25 : 0) +
    (source.law !== null && CHANGES.test(text) ? 0.25 : 0) +
    (readings.some((stems) => isOnlyBeside(stems, text)) ? BESIDE : 0) +
    (isOtherAct(text, isAsked) ? OTHER_ACT : 0) +
    (isForSomeCases(text, isAsked) ? SOME_CASES : 0) +
    (source.law !== null && PEOPLE_LAW.test(source.title) && !isAsked(source.title) ? 0.25 : 0) -
    (isRegularRule(fact) ? 0.2 : 0) +
    (isAbolished(text) ? 0.4 : NO_MORE.test(text) ? 0.15 : 0)
  );
}

function kindFit(profile: QuestionProfile, fact: Fact): number {
  switch (profile.expects) {
    case 'amount':
      return amountFit(profile, fact);
    case 'duration':
      return durationFit(profile, fact);
    case 'authority':
      return authorityFit(fact);
    case 'definition':
      if (definesTerm(profile, fact)) return DEFINES;
      return (
        (fact.kind === 'definition' ? 0.5 : 0) +
        (isDefinition(fact.text) ? 0.15 : 0) +
        (isAboutTerm(profile.readings.flat(), fact.text) ? 0.3 : 0) +
        (opensGuideOn(profile, fact) ? OPENS : 0) -
        (isDependent(fact.text) ? 0.3 : 0)
      );
    case 'right':
      return rightFit(fact);
    case 'general':
      return (
        (profile.part === fact.kind ? ASKED_PART : (GENERAL_BONUS[fact.kind] ?? 0.05)) +
        (profile.yesNo && profile.grants !== null && profile.grants.test(fact.text) ? PERMITS : 0) +
        (profile.act !== null &&
        profile.stems.length <= THING_AND_ACT &&
        bestMatch(profile.act, contentStems(fact.text)) >= NAMES_ACT
          ? SAYS_ACT
          : 0) +
        (profile.yesNo && fact.kind === 'definition'
          ? OVERVIEW * matterCoverage(profile, contentStems(fact.text), [])
          : 0) -
        (isDependent(fact.text) ? 0.15 : 0)
      );
  }
}

const NAMES_AUTHORITY =
  /^(?:Sachlich |Örtlich )?zuständig|behörden sind|zuständig (?:ist|sind)(?!\p{L})|(?:ist|sind) .{0,80}zuständig/iu;

/** Whether a sentence says who is competent. */
export function namesAuthority(text: string): boolean {
  return NAMES_AUTHORITY.test(text);
}

function authorityFit({ kind, text }: Fact): number {
  const named = namesAuthority(text) ? 0.5 : 0;
  return (kind === 'authority' ? 0.55 : -0.3) + named - (ABOUT_FEES.test(text) ? 0.6 : 0);
}

/** What is counted in days or hours. */
const IN_TIME = /(?:urlaub|zeit|pause?)$/u;
/** What is measured in money: a share or a count of it is another matter. */
const IN_MONEY = /kapital|betrag|lohn|gehalt|einlage/u;

function amountFit({ bound, counted, money, readings }: QuestionProfile, { kind, text }: Fact): number {
  if (counted.length > 0)
    return counts(text, counted) ? 0.6 + boundFit(bound, text) + (STATES.test(text) ? 0.15 : 0) : -0.2;
  const amounts = findAmounts(text);
  const stated = STATES.test(text) ? 0.15 : 0;
  const inMoney = money === 'benefit' || readings.flat().some((stem) => IN_MONEY.test(stem));
  if (money === 'benefit' && (kind === 'fee' || APPLICATION_FEE.test(text))) return -0.5;
  if (money !== 'fee' && LESSENS.test(text)) return -0.3;
  if (money === 'benefit' && CONDITION.test(text)) return 0;
  // What is counted in days ("Wie viel Urlaub") is no money.
  if (amounts.length === 0 && readings.flat().some((stem) => IN_TIME.test(stem)))
    return namesDuration(text) ? 0.3 + boundFit(bound, text) + stated : -0.2;
  if (amounts.length === 0)
    return money === 'fee' ? -0.1 : measureFit(bound, text, stated) - (inMoney ? 0.25 : 0);
  const bounded = bound !== null && amounts.some((amount) => amount.bound === bound);
  return 0.4 + stated + Math.max(bounded ? 0.15 : 0, boundFit(bound, text));
}

/** A figure that is no money: "50 dB(A)", "drei Monatsmieten". A span of time counts only where a minimum or maximum is asked for. */
function measureFit(bound: QuestionProfile['bound'], text: string, stated: number): number {
  if (namesQuantity(withoutDurations(text))) return 0.3 + boundFit(bound, text) + stated;
  return bound !== null && namesDuration(text) ? 0.3 + boundFit(bound, text) + stated : -0.2;
}

/** "mindestens 24 Werktage" answers how high a minimum is, although it is no amount of money. */
function boundFit(bound: QuestionProfile['bound'], text: string): number {
  if (bound === null) return 0;
  const [asked, other] = bound === 'min' ? [AT_LEAST, AT_MOST] : [AT_MOST, AT_LEAST];
  return asked.test(text) ? 0.25 : bound === 'max' && other.test(text) ? -0.25 : 0;
}

const AT_LEAST = /mindest|wenigstens/iu;
const AT_MOST = /höchst|bis zu|nicht (?:überschreiten|mehr als|länger als)/iu;

function durationFit({ time, bound }: QuestionProfile, { kind, text }: Fact): number {
  if (kind === 'fee' || kind === 'remedy') return -0.3;
  const asked = (time !== null && saysTime(time, text) ? 0.25 : 0) + boundFit(bound, text);
  // A beginning ("mit 16 Jahren") is no span of time.
  if (time === 'start' && asked > 0) return 0.45 + asked;
  if (namesDuration(text)) return (kind === 'deadline' || namesDeadline(text) ? 0.45 : 0.3) + asked;
  if (namesDeadline(text)) return 0.3 + asked;
  return kind === 'deadline' ? 0 : -0.3;
}

const ABOUT_FEES = /^(?:\S+\s+){0,3}(?:gebühr|kosten)/iu;

const GRANTS =
  /(?:hat|haben) .{0,60}(?:anspruch|recht)|(?:hat|haben) .{0,120}zu (?:gestatten|gewähren)|(?:besteht|bestehen) .{0,40}anspruch|steht .{0,80}zu(?:[\s.;,(]|$)|(?:erhält|erhalten|bekommt|bekommen),? we[rm](?!\p{L})|(?:darf|dürfen|kann|können) .{0,60}(?:verlangen|einsehen|erfahren|fordern)|ist berechtigt|setzt .{0,120}voraus/iu;
const DENIES =
  /(?<!\p{L})kein(?:e[nrms]?)?(?!\p{L}).{0,30}(?:anspruch|recht)|ausgenommen|nicht (?:zu|gewährt)|verweigern|entfällt/iu;

/** "Alleinerziehende erhalten einen Mehrbedarf": says who gets it, if not under what right. */
const RECEIVES = /(?<!\p{L})(?:erhält|erhalten|bekommt|bekommen)(?!\p{L})/iu;

const LIMITS = /(?<!\p{L})nur(?!\p{L})/iu;

/** Whoever asks for a right wants the sentence that grants it before those that limit it. */
function rightFit({ kind, text }: Fact): number {
  if (DENIES.test(text)) return -0.05;
  if (GRANTS.test(text)) return LIMITS.test(text) ? 0.2 : 0.5;
  if (kind === 'right' || RECEIVES.test(text)) return 0.3;
  if (kind === 'requirement' || kind === 'definition') return 0.05;
  return kind === 'deadline' || kind === 'fee' || kind === 'remedy' ? -0.2 : -0.1;
}

/** Whether a sentence begins with the term asked about ("Ein Verwaltungsakt ist …"), as definitions do. */
export function isAboutTerm(stems: readonly string[], text: string): boolean {
  const [first, second] = contentStems(text.split(/\s+/u).slice(0, 5).join(' '));
  return stems.some((stem) =>
    [first, second]
      .slice(0, stems.length)
      .some((other) => other !== undefined && wordMatch(stem, other) === 1),
  );
}

/** A little less than "X ist …" has, which stands beside it at times (§ 32 StGB). */
const DEFINES = 0.75;
/** A guide on the very term begins with what it is, in whatever words. */
const OPENS = 0.5;
const OPENING = /^(?:kurz gesagt|überblick|begriff)/iu;

/** Whether a fact is of the opening of a guide whose title is the term asked about. */
export function opensGuideOn(profile: QuestionProfile, { kind, source }: Fact): boolean {
  return (
    kind === 'definition' &&
    source.law === null &&
    OPENING.test(source.heading_path.at(-1) ?? '') &&
    matterCoverage(profile, contentStems(source.title), []) === 1
  );
}

/** "Welche Unterlagen", "Was passiert, wenn": sentences of the very kind that was asked for. */
const ASKED_PART = 0.6;

/** "Kann ich Einspruch einlegen?" is answered by the sentence in which somebody can. */
const PERMITS = 0.12;
/** Whether one has to accept an inheritance is said where accepting is spoken of. */
const SAYS_ACT = 0.1;
const NAMES_ACT = 0.8;
/** With more words than these the point may be another ("wegen Eigenbedarf kündigen"). */
const THING_AND_ACT = 2;
/** A yes or no is given by a guide's summary rather than by one of its conditions. */
const OVERVIEW = 0.25;

/** Whoever asks without asking for a fee or a remedy wants to know what holds. */
const GENERAL_BONUS: Readonly<Partial<Record<Fact['kind'], number>>> = {
  requirement: 0.15,
  definition: 0.18,
  right: 0.15,
  consequence: 0,
  other: 0,
  fee: -0.2,
  remedy: -0.05,
  document: -0.1,
  procedure: -0.1,
  form: -0.1,
};
