import type { Analysis, LawReference } from '../../protocol/analysis.ts';
import type { Passage } from '../../protocol/passage.ts';
import type { FactKind, FurtherPart } from '../../protocol/stepResult.ts';
import { asksForCondition, expectation, type Expectation } from './expectation.ts';
import { companyForm } from './companyForms.ts';
import { LIGHT_VERBS, namesErrand, noiseOf, withoutEchoes } from './questionNoise.ts';
import { questionParts } from './questionParts.ts';
import { placeNamedIn } from './foundPlace.ts';
import { officialReading } from './officialReading.ts';
import { timeKindOf, type TimeKind } from './timeKind.ts';
import { subjectOf } from './subject.ts';
import { germanQuestion, placeOf } from './wording.ts';
import { contentStems } from './wordMatch.ts';

/** The question as the choice of facts sees it. */
export interface QuestionProfile {
  readonly expects: Expectation;
  /** Stems of the subject matter, without the words that only say what kind of answer is wanted. */
  readonly stems: readonly string[];
  /** `stems`, and beside them the same matter as guides and statutes call it. A text is about the matter if it is about one of them. */
  readonly readings: readonly (readonly string[])[];
  /** The words of `stems` as they stand in the question. */
  readonly matter: string;
  /** Stems of the nouns one of which a text has to name to be about the question's thing; empty when there is none. */
  readonly subject: readonly string[];
  /** For amounts: what one pays, what one gets, or not said. */
  readonly money: 'fee' | 'benefit' | null;
  /** Stems of what is counted ("Wie viele Mitglieder"); empty when nothing is. */
  readonly counted: readonly string[];
  /** For durations: how long something holds, takes, is granted, or by when something is due. */
  readonly time: TimeKind | null;
  /** The part of a procedure that is asked for ("Welche Unterlagen …"); null when none is named. */
  readonly part: FactKind | null;
  /** Wants a yes or a no. */
  readonly yesNo: boolean;
  /** Stem of what the yes or no is about doing ("betreten"); null where that goes with anything. */
  readonly act: string | null;
  /** Stem of who would do it ("Kann der Vermieter …"); null where the question names none. */
  readonly actor: string | null;
  /** What a sentence says that answers with yes or no: that one may, or that one must. */
  readonly grants: RegExp | null;
  /** Asks for a phone number, an address or opening hours. */
  readonly contact: boolean;
  /** Asks what comes after what. */
  readonly order: boolean;
  /** Asked for a minimum or a maximum. */
  readonly bound: 'min' | 'max' | null;
  /** Asks for what happens if one does not: fines and other consequences. */
  readonly consequence: boolean;
  readonly place: string | null;
  readonly land: string | null;
  /** Laws that the question names or that its company form stands in. */
  readonly laws: readonly string[];
  /** Provisions that the question names by number. */
  readonly named: readonly LawReference[];
  /** The question asks for nothing but what a named provision says. */
  readonly onlyNamed: boolean;
  /** What a question with several parts asks beside this. */
  readonly further: readonly FurtherPart['part'][];
  /** Kind of time that a further part asks for. */
  readonly furtherTime: TimeKind | null;
  /** The matter is something one gets ("Wohngeld"): how much it is, is no fee. */
  readonly pays: boolean;
  /** Names no matter at all ("Wie lange dauert das?", "Was steht im BGB?"): nothing can answer it. */
  readonly vague: boolean;
}

const PROFILES = new WeakMap<Analysis, QuestionProfile>();

/** The profile of a question; read once for each analysis, by every step of its run. */
export function questionProfile(analysis: Analysis): QuestionProfile {
  const known = PROFILES.get(analysis);
  if (known !== undefined) return known;
  const profile = readParts(analysis);
  PROFILES.set(analysis, profile);
  return profile;
}

/** The profile of the question's first part, where that names the matter, with what it asks beside. */
function readParts(analysis: Analysis): QuestionProfile {
  const { first, further } = questionParts(analysis.query);
  if (further.length === 0) return readProfile(analysis);
  const alone = readProfile({ ...analysis, query: first });
  const profile = alone.vague || alone.subject.length === 0 ? readProfile(analysis) : alone;
  const rest = analysis.query.slice(first.length);
  return { ...profile, further, furtherTime: timeKindOf(rest) };
}

function readProfile(analysis: Analysis): QuestionProfile {
  const { query, parameters } = analysis;
  const german = germanQuestion(analysis);
  const expects = expectation(analysis, german);
  const place = placeOf(parameters.location);
  const noise = noiseOf(analysis, expects);
  const all = contentStems(german);
  const own = withoutEchoes(all.filter((stem) => !noise.has(stem)));
  const stems = own.length > 0 ? own : all;
  const official = officialReading(german);
  const reading = official === null ? [] : contentStems(official).filter((stem) => !noise.has(stem));
  const form = companyForm(german);
  const provisions = parameters.law_references.filter(({ number }) => number !== null);
  const laws = parameters.law_references.flatMap(({ law }) => (law === null ? [] : [law]));
  return {
    expects,
    stems,
    readings: reading.length === 0 ? [stems] : [stems, reading],
    matter: wordsWith(german, stems),
    subject: provisions.length > 0 ? [] : subjectWith(wordsWith(german, stems), german, reading),
    money: moneyOf(query) ?? moneyOf(german),
    counted: countedOf(german),
    time: expects === 'duration' ? timeKindOf(query) : null,
    part:
      PARTS.find(([pattern]) => pattern.test(german))?.[1] ??
      (expects === 'general' && asksForCondition(query, analysis.intent.type) ? 'requirement' : null),
    yesNo: YES_NO.test(query) || WHETHER.test(query),
    act: YES_NO.test(query) ? actOf(german, noise) : null,
    actor: contentStems(ACTOR.exec(query)?.[1] ?? '')[0] ?? null,
    grants: GRANTS.find(([asked]) => asked.test(query))?.[1] ?? null,
    contact: CONTACT.test(query) && !CHANGES_ADDRESS.test(query),
    order: ORDER.test(query),
    bound: /mindest|minim|wenigstens/iu.test(query) ? 'min' : MAXIMUM.test(query) ? 'max' : null,
    consequence: /bußgeld|geldbuße|strafe|folge|passiert|droht|verstoß|penalty|fine(?!\p{L})/iu.test(query),
    place,
    land: parameters.land ?? null,
    laws: [...new Set(form === null ? laws : [...laws, form.law])],
    named: provisions,
    further: [],
    furtherTime: null,
    pays: PAYS.test(german),
    onlyNamed: provisions.length > 0 && own.length === 0,
    vague: provisions.length === 0 && own.length === 0 && (expects !== 'general' || !namesErrand(all)),
  };
}

const PARTS: readonly (readonly [RegExp, FactKind])[] = [
  [/(?<!\p{L})(?:unterlagen|dokumente|nachweise|bauvorlagen)(?!\p{L})/iu, 'document'],
  [/(?<!\p{L})(?:voraussetzung(?:en)?|anforderungen)(?!\p{L})/iu, 'requirement'],
  [/(?<!\p{L})(?:formulare?|vordrucke?)(?!\p{L})/iu, 'form'],
  [/(?<!\p{L})(?:ablauf|schritte|läuft .{0,40} ab|wie\s*$)(?!\p{L})/iu, 'procedure'],
  [/^wer (?:bekommt|erhält|kriegt)(?!\p{L})/iu, 'requirement'],
  [/(?<!\p{L})(?:rechtsbehelfe?|rechtsmittel|wehren)(?!\p{L})/iu, 'remedy'],
  [/(?<!\p{L})(?:folgen|strafe|bußgeld|droht|drohen|was passiert|was geschieht)(?!\p{L})/iu, 'consequence'],
];
/** "GmbH gründen allein möglich?" */
const WHETHER =
  /(?<!\p{L})(?:möglich|erlaubt|zulässig|verboten|nötig|notwendig|erforderlich|pflicht)\s*\?\s*$/iu;
const YES_NO =
  /^\s*(?:darf|dürfen|kann|können|muss|muß|müssen|brauch\p{L}*|benötig\p{L}*|habe?n?|hat|ist|sind|gilt|gelten|soll\p{L}*|can|may|do|does|is|are|must|should|am)(?!\p{L})/iu;
const GRANTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^\s*(?:darf|dürfen|kann|können|can|may)(?!\p{L})/iu,
    /(?<!\p{L})(?:darf|dürfen|kann|können|zulässig|möglich|erlaubt)(?!\p{L})/iu,
  ],
  [
    /^\s*(?:muss|muß|müssen|brauch\p{L}*|benötig\p{L}*|must|do i (?:need|have))(?!\p{L})/iu,
    /(?<!\p{L})(?:muss|müssen|braucht|brauchen|benötigt|bedarf|bedürfen|erforderlich|nötig|\p{L}+frei|\p{L}+pflichtig)(?!\p{L})/iu,
  ],
];
const ACTOR =
  /^\s*(?:darf|dürfen|kann|können|muss|müssen|soll) (?:der|die|das|ein|eine|mein|meine|unser|unsere) (\p{Lu}\p{L}+)/iu;
/** "Wie lange darf man arbeiten?" asks up to what. */
const MAXIMUM =
  /höchst|maxim|(?<!\p{L})wie (?:lange|viele?|schnell|hoch|weit|groß|oft) (?:darf|dürfen)(?!\p{L})/iu;
const CONTACT =
  /(?<!\p{L})(?:telefon\p{L}*|rufnummer|adresse|anschrift|e-?mail\p{L}*|öffnungszeit\p{L}*|sprechzeit\p{L}*|phone|address|opening hours)(?!\p{L})/iu;
/** The infinitive at the question's end, unless it is one of those that go with any matter. */
function actOf(german: string, noise: ReadonlySet<string>): string | null {
  const [stem] = contentStems(/(?<!\p{L})(\p{Ll}{3,}(?:en|ern|eln))\s*[?.!]*$/u.exec(german)?.[1] ?? '');
  return stem === undefined || noise.has(stem) || LIGHT_VERBS.has(stem) ? null : stem;
}

/** Who registers or changes an address does not ask for one. */
const CHANGES_ADDRESS =
  /(?<!\p{L})(?:register|regist|change|updat|änder|umänder|ummeld|anmeld|mitteil|melde)\p{L}*(?!\p{L})/iu;
const ORDER =
  /reihenfolge|chronolog|zeitplan|zeitstrahl|zeitlich|zeittafel|(?<!\p{L})ablauf|historie|geschichte|entwicklung|änderungen|was .{0,40}seit|welche termine|stichtag|timeline|history|schedule|chronological|in what order/iu;

/** The subject, and beside it the words of the official reading. */
function subjectWith(matter: string, german: string, reading: readonly string[]): readonly string[] {
  const subject = subjectOf(matter, german);
  return subject.length === 0 ? [] : [...new Set([...subject, ...reading])];
}

function wordsWith(text: string, stems: readonly string[]): string {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].map(([word]) => word);
  return words.filter((word) => contentStems(word).some((stem) => stems.includes(stem))).join(' ');
}

const BENEFIT =
  /(?<!\p{L})(?:bekomm|krieg|erhalt|erhält|steht (?:mir|uns|ihm|ihr)|zusteh|do i get|receive|entitled)|\p{L}{3,}(?:geld|rente|zuschuss|hilfe|lohn|förderung|freibetrag)(?:s|es)?(?!\p{L})|bafög/iu;
const PAYS =
  /\p{L}{3,}(?:geld|rente|zuschuss|zuschlag|hilfe|lohn|förderung|bedarf)(?:s|es)?(?!\p{L})|bafög/iu;
const FEE =
  /kostet|kosten|gebühr|preis|(?<!\p{L})teuer(?!\p{L})|zahlen|bezahl|(?<!\p{L})(?:costs?|fees?|pay)(?!\p{L})/iu;

function moneyOf(query: string): QuestionProfile['money'] {
  if (FEE.test(query)) return 'fee';
  return BENEFIT.test(query) ? 'benefit' : null;
}

/** The noun after "wie viele", in the wording of a translated question just nothing. */
function countedOf(german: string): readonly string[] {
  return contentStems(
    /(?<!\p{L})(?:wie ?viele|anzahl (?:der|von))\s+(\p{Lu}\p{L}+)/iu.exec(german)?.[1] ?? '',
  );
}

/** The profile with the place that the question names and a found text is about, under the name that the sources give it. */
export function withFoundPlace(
  profile: QuestionProfile,
  query: string,
  passages: readonly Passage[],
): QuestionProfile {
  const place = placeNamedIn(
    query,
    passages.flatMap(({ places }) => places),
  );
  if (place === null || place === profile.place) return profile;
  const noise = new Set(contentStems(place));
  const without = (stems: readonly string[]): readonly string[] => {
    const kept = stems.filter((stem) => !noise.has(stem));
    return kept.length > 0 ? kept : stems;
  };
  return {
    ...profile,
    place,
    stems: without(profile.stems),
    readings: profile.readings.map(without),
    subject: without(profile.subject),
  };
}
