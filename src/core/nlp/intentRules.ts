import type { Intent } from '../../protocol/vocabulary.ts';
import type { IntentContext } from './intent.ts';

export interface IntentRule {
  readonly intent: Intent;
  readonly confidence: number;
  /** The words that led to the intent; undefined when the rule does not fit. */
  readonly find: (context: IntentContext) => string[] | undefined;
}

type Guard = (context: IntentContext) => boolean;

/** A rule that fits where the pattern matches the asking sentence and the guard agrees. */
function rule(intent: Intent, confidence: number, pattern: RegExp, guard?: Guard): IntentRule {
  return {
    intent,
    confidence,
    find: (context) => {
      const match = pattern.exec(context.sentence);
      if (match === null || (guard !== undefined && !guard(context))) return undefined;
      const words = match.slice(1).filter((group: string | undefined) => group !== undefined);
      return words.length > 0 ? words : [match[0].trim()];
    },
  };
}

const isKeywordQuery: Guard = ({ isKeywords }) => isKeywords;

/** Nouns that ask for a property of something, not for its meaning: "Was sind die Voraussetzungen …". */
const RELATION =
  'voraussetzung|anforderung|pflichten(?![\\p{L}])|kosten|folge|rechtsfolge|unterschied|hauptstadt|hauptsitz|sitz|aufgabe|grundlage|regel|recht(?:e|en)?(?![\\p{L}])|frist|wichtigst|häufigst|aktuell|grenzwert|vorschrift|kriteri|unterlage|schritte|möglichkeit|vorteil|nachteil|ziel(?:e)?(?![\\p{L}])|gründe|grund(?![\\p{L}])|ursache|ablauf|inhalt|bestandteil|merkmal|environmental|requirements|regulations|rules|temperature|capital|deadline|zulassungszeichen';

const COST_NOUN = '(?:\\p{L}*kosten|\\p{L}*gebühr(?:en)?|\\p{L}*gebuehr(?:en)?|preise?|fees?|costs?|price)';

/** The order decides: what is compared, computed or dated outweighs what is named. */
export const INTENT_RULES: readonly IntentRule[] = [
  // A comparison says so, or offers two things to choose from.
  rule('comparison', 0.95, /(unterschiede?n?|unterscheide[nt]?|difference|differences|differ)(?![\p{L}])/iu),
  rule(
    'comparison',
    0.95,
    /(?<![\p{L}])(vergleich(?:e|en|t)?|gegenüberstellung|compare|comparison|versus|vs\.?)(?![\p{L}])/iu,
  ),
  rule('comparison', 0.85, /(was ist besser|what is better|vor- und nachteile)/iu),
  rule('comparison', 0.8, /^[\p{L}-]+ (oder) [\p{L}-]+(?: (?:für|bei|als|im|in) .*)?\??$/iu),

  rule('comparison', 0.75, /^soll(?:te)?n? (?:ich|wir|man) .{0,80} (oder) /iu),

  // Money that is to be reckoned.
  rule('calculation', 0.95, /^(?:.{0,60}[,:–-] )?(was kostet|was kosten|wie ?viel kostet|wie ?viel kosten|wie teuer|how much (?:does|do|is)|what does .* cost)/iu), // prettier-ignore
  rule(
    'calculation',
    0.9,
    new RegExp(
      `^(?:mit )?(wie hoch (?:ist|sind|fallen|wären)) .*?(?<![\\p{L}])(${COST_NOUN})(?![\\p{L}])`,
      'iu',
    ),
  ),
  rule('calculation', 0.9, /(berechne|berechnen|ausrechnen|ausgerechnet|calculate|wie berechnet|\d+ ?[+*/×] ?\d+)/iu, ({ questionType }) => questionType !== 'who'), // prettier-ignore
  rule('calculation', 0.85, new RegExp(`^(?:mit )?(welchen?|was für) (?:${COST_NOUN})(?![\\p{L}])`, 'iu')),
  rule('calculation', 0.8, new RegExp(`(?<![\\p{L}])(${COST_NOUN})(?![\\p{L}])`, 'iu'), ({ isKeywords, contentWords }) => isKeywords && contentWords.length <= 5), // prettier-ignore
  rule(
    'calculation',
    0.7,
    /^(wie ?viel(?:e[nrs]?)?) (?:muss|zahle|bekomme|erhalte|geld|steuern?|unterhalt|miete)/iu,
  ),

  // What a word means.
  rule('definition', 0.95, /(?<![\p{L}])(was bedeute[nt]|was heißt|was heisst|was versteht man|was meint|what does .* mean|definition|definiert|begriff(?:sbestimmung)?|bedeutung|was ist das)(?![\p{L}])/iu), // prettier-ignore
  rule(
    'definition',
    0.9,
    /^(?:.{0,40}: ?)?(was (?:ist|sind|war|waren)|what (?:is|are)|wer ist ein|wann ist man ein)(?![\p{L}])/iu,
    isMeaning,
  ),
  rule('definition', 0.7, /^(erklär(?:e|en sie)|erläuter(?:e|n sie)|explain)(?: mir| uns| bitte| me)*(?: (?:der|die|das|den|the))? (?:[\p{L}\d-]+ ?){1,2}[.!]?$/iu), // prettier-ignore

  // Whom to turn to, and where.
  rule('contact_query', 0.95, /(?<![\p{L}])(kontakt(?:daten)?|ansprechpartner(?:in)?|telefon(?:nummer)?|e-?mail(?:-?adresse)?|öffnungszeiten|sprechzeiten|contact|phone|opening hours|an wen)(?![\p{L}])/iu, isAboutContact), // prettier-ignore
  rule('location_query', 0.9, /^(wo (?:kann|muss|soll|beantrage|melde|bekomme|erhalte|finde|reiche|stelle|gebe|erfahre|lasse|ist|liegt|befindet|gibt)|wohin|where (?:can|do|is|to|should))(?![\p{L}])/iu, isAboutPlace), // prettier-ignore
  rule('contact_query', 0.85, /^(wer ist .{0,60}zuständig|wer (?:ist|sind) (?:der|die|mein|meine)? ?(?:ansprechpartner|experten)|welche[rs]? (?:\p{L}*(?:behörden?|behoerden?|amt|stellen?|ämter|träger|gericht)) (?:ist|sind) .{0,80}?(?:zuständig|zustaendig))/iu), // prettier-ignore
  rule('contact_query', 0.75, /^.*$/su, isOfficeOnly),
  rule('location_query', 0.6, /^.*$/su, isPlaceOnly),

  // Time that passes.
  rule(
    'timeline',
    0.9,
    /^(?:und )?(wie lange (?:dauert|dauern|braucht|muss|wartet|dauerte)|how long|bearbeitungszeit|bearbeitungsdauer|dauer)(?![\p{L}])/iu,
  ),
  rule(
    'timeline',
    0.8,
    /(chronologie|zeitlicher ablauf|zeitstrahl|timeline|historie|entwicklung (?:seit|der letzten))/iu,
  ),
  rule(
    'timeline',
    0.75,
    /^(?:zeige?n? |liste )?(\p{L}*zahlen|\p{L}*statistik|\p{L}*entwicklung) .*\d{4} ?[-–] ?\d{4}/iu,
  ),
  rule(
    'timeline',
    0.75,
    /^(?:welche |welcher |innerhalb welcher |in welcher )(\p{L}*frist(?:en)?)(?![\p{L}])/iu,
  ),
  rule('timeline', 0.7, /(?<![\p{L}])(\p{L}*fristen|deadlines?)(?![\p{L}])/iu, ({ isKeywords, sentence }) => isKeywords || /^fristen/iu.test(sentence)), // prettier-ignore
  rule(
    'timeline',
    0.75,
    /^(wann (?:tritt|trat|treten|endet|beginnt|läuft|verjähr\p{L}*)|seit wann|bis wann|ab wann|when (?:does|did|is))(?![\p{L}])/iu,
  ),

  // What one has to do.
  rule('procedure_query', 0.95, /^(?:zeige? mir |.{0,250} [–-] |.{0,60}[,:] )?(wie (?:beantrage|kriege|kriegen|ich|man|beantragt|melde|gründe|erhalte|bekomme|stelle|reiche|lege|baue|errichte|eröffne|werde|mache|ändere|kündige|widerspreche|gehe|erstelle|kann|können|könnte|lasse|komme)(?: ich| man| wir)?|how (?:do|can|to))(?![\p{L}])/iu, isDoing), // prettier-ignore
  rule('procedure_query', 0.9, /^(wie (?:läuft|laufen|verläuft|ist der ablauf)|wie funktionier(?:t|en) .*?(?:verfahren|prozess|prüfung|genehmigung|anmeldung|antrag\p{L}*)|welche schritte|was (?:muss|kann|soll) (?:ich|man) (?:jetzt |nun )?(?:tun|machen)|was ist zu tun|wie kommt .* zustande)(?![\p{L}])/iu), // prettier-ignore
  rule('procedure_query', 0.85, /(?<![\p{L}])(ablauf|vorgehensweise|schritt für schritt|checkliste)(?![\p{L}])/iu, ({ isKeywords, questionType }) => isKeywords || questionType === 'how'), // prettier-ignore
  rule(
    'procedure_query',
    0.85,
    /(welche[rns]? (?:unterlagen|dokumente|formulare|nachweise|papiere))(?![\p{L}])/iu,
    isNeeded,
  ),
  rule(
    'procedure_query',
    0.8,
    /^(was (?:brauche|benötige|brauchen|benötigen) (?:ich|wir|man)|what do i need)(?![\p{L}])/iu,
  ),
  rule('procedure_query', 0.85, /(?<![\p{L}])(antrag|beantragen|beantragung|anmelden|ummelden|abmelden|gründen|gründung|einreichen|einholen|anzeigen|abgeben|verlängern|ausstellen|aufnehmen|umschreiben|anerkennen|zulassen|eintragen|registrieren|apply for|register)(?![\p{L}])/iu, isKeywordQuery), // prettier-ignore
  rule('procedure_query', 0.75, /^.*$/su, isBareService),
];

function isMeaning({ sentence }: IntentContext): boolean {
  const asked = sentence.replace(/^.{0,40}?: ?(?=was |what )/iu, '');
  const relation = new RegExp(
    `^(?:was|what) (?:ist|sind|war|waren|is|are) (?:die |der |das |the |alle |meine )?(?:\\p{L}+(?:en|e|er|s) )?\\p{L}*(?:${RELATION})`,
    'iu',
  );
  return (
    !relation.test(asked) &&
    !/^was (?:ist|sind) (?:bei|zu|für|in|im|mit|wenn|noch|nach|beim|passiert|erlaubt|hier)(?![\p{L}])/iu.test(
      asked,
    )
  );
}

function isAboutContact({ sentence }: IntentContext): boolean {
  return !/(?:kontakt mit|in kontakt|keine[nr]? kontakt|kontaktaufnahme|daten verarbeit|dsgvo)/iu.test(
    sentence,
  );
}

/** "Wo ist … geregelt?" asks for a provision, not for a place. */
function isAboutPlace({ sentence }: IntentContext): boolean {
  if (/(?:regelung|vorschrift|bestimmung|norm|paragra)/iu.test(sentence) && /finde/iu.test(sentence))
    return false;
  return !/(?:geregelt|steht|definiert|normiert|festgelegt)(?:[ ?.!]|$)/iu.test(sentence);
}

function isOfficeOnly(context: IntentContext): boolean {
  const { entities, contentWords, isKeywords } = context;
  const office = entities.some(({ type }) => type === 'organization');
  const rest = entities.every(({ type }) => type === 'organization' || type === 'location');
  return (
    isKeywords &&
    office &&
    rest &&
    contentWords.length <= 3 &&
    /amt|behörde|rathaus|büro|gericht/iu.test(contentWords.join(' '))
  );
}

function isPlaceOnly({ entities, contentWords, isKeywords }: IntentContext): boolean {
  const places = entities.filter(({ type }) => type === 'location');
  return (
    isKeywords &&
    places.length > 0 &&
    places.length === entities.length &&
    contentWords.length <= places.length
  );
}

/** "Wie ist …" and "Wie hoch …" ask for a fact; "Wie kann … sein" too. */
function isDoing({ sentence }: IntentContext): boolean {
  return !/^wie (?:kann|können) (?:es|das|dies)(?![\p{L}])/iu.test(sentence);
}

function isNeeded({ sentence }: IntentContext): boolean {
  return !/(?:relevant|speicher|lösch|vernicht|aufbewahr)/iu.test(sentence);
}

/** Papers and procedures of which no one asks the authority for one. */
const NO_SERVICE =
  /(?:vertrag|urteil|plan|verwaltungsakt|bericht|satzung|bescheid|anhörung|verwaltungsverfahren|beteiligung|rücknahme|widerruf|verfügung|beschluss|klage|kündigung)(?:s|es|e|en)?$/iu;
const ABOUT_LAW =
  /(?:haftung|definition|begriff|mangel|mängel|gewährleistung|pflichten|rechte|rechtsprechung|grenzwerte?|schadensersatz)(?![\p{L}])/iu;
const HEAD_WORDS = 4;

/** The name of a service and nothing that asks: "Abmeldung einer Wohnung", "Bauantrag für Stuttgart". */
function isBareService({ entities, isKeywords, sentence, text, tokens }: IntentContext): boolean {
  if (!isKeywords || ABOUT_LAW.test(sentence)) return false;
  const limit = tokens[HEAD_WORDS]?.start ?? Infinity;
  const service = entities.find(({ type, start, end }) => {
    const isService = type === 'procedure' || type === 'document';
    const isSole = start === 0 && end >= text.trim().length - 1;
    return isService && start < limit && (isSole || !NO_SERVICE.test(text.slice(start, end)));
  });
  if (service === undefined) return false;
  if (/(?<![\p{L}])(?:mit|ohne|und|oder|gegen|with)\s+$/iu.test(text.slice(0, service.start))) return false;
  // "Bauantrag Anforderungen BauGB" looks for the provision; "Entschädigung nach Infektionsschutzgesetz" is the service's name.
  const namesLaw = entities.some(({ type }) => type === 'law');
  return !namesLaw || /\s(?:nach|gemäß|laut)\s/iu.test(text);
}
