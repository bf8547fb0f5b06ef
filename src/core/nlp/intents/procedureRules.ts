import { COMMAND, isKeywordQuery, rule, type Guard, type IntentRule } from './rule.ts';

/** "Wie kann das sein?" asks for a reason, "Wie werde ich informiert?" for a rule. */
const isDoing: Guard = ({ asked }) =>
  !/^wie (?:kann|können) (?:es|das|dies)(?![a-zäöüß])|^wie (?:werde ich|werden wir|wird man) .*(?:iert|(?:^| )ge[a-zäöüß]+t)[?.]*$/.test(
    asked,
  );

const isNeeded: Guard = ({ asked }) => !/(?:relevant|speicher|lösch|vernicht|aufbewahr)/.test(asked);

/** Papers and procedures of which no one asks the authority for one. */
const NO_SERVICE =
  /(?:vertrag|urteil|plan|verwaltungsakt|bericht|satzung|bescheid|anhörung|verwaltungsverfahren|beteiligung|rücknahme|widerruf|verfügung|beschluss|klage|kündigung)(?:s|es|e|en)?$/;
const ABOUT_LAW =
  /(?:haftung|definition|begriff|mangel|mängel|gewährleistung|pflichten|rechte|rechtsprechung|grenzwerte?|schadensersatz|urteile?)(?![a-zäöüß])/;
/** "GmbH gründen allein möglich?" wants a yes or a no. */
const WHETHER = /(?<![a-zäöüß])(?:möglich|erlaubt|zulässig|verboten|pflicht)[? ]*$/;
const HEAD_WORDS = 4;

/** The name of a service and nothing that asks: "Abmeldung einer Wohnung", "Bauantrag für Stuttgart". */
const isBareService: Guard = ({ entities, isKeywords, asked, text, tokens }) => {
  if (!isKeywords || ABOUT_LAW.test(asked) || COMMAND.test(asked)) return false;
  const limit = tokens[HEAD_WORDS]?.start ?? Infinity;
  const service = entities.find(({ type, start, end }) => {
    const isService = type === 'procedure' || type === 'document';
    const isSole = start === 0 && end >= text.trim().length - 1;
    return isService && start < limit && (isSole || !NO_SERVICE.test(text.slice(start, end).toLowerCase()));
  });
  if (service === undefined) return false;
  if (/(?:^|\s)(?:mit|ohne|und|oder|gegen|with)\s+$/i.test(text.slice(0, service.start))) return false;
  // "Bauantrag Anforderungen BauGB" looks for the provision; "Entschädigung nach Infektionsschutzgesetz" is the service's name.
  return !entities.some(({ type }) => type === 'law') || /\s(?:nach|gemäß|laut|\()\s?/i.test(text);
};

/** "Wohngeld", "Elterngeld Ulm": a benefit that is applied for, named alone. */
const isBareBenefit: Guard = ({ isKeywords, contentWords, entities, text }) => {
  const places = entities
    .filter(({ type }) => type === 'location')
    .map(({ start, end }) => text.slice(start, end));
  return isKeywords && contentWords.filter((word) => !places.includes(word)).length === 1;
};

/** "Hundesteuer anmelden", "Windpark genehmigen lassen": keywords that end with an infinitive. */
const endsWithVerb: Guard = ({ isKeywords, sentence, contentWords }) =>
  isKeywords &&
  contentWords.length >= 2 &&
  /[A-ZÄÖÜ]/.test(sentence) &&
  /\s[a-zäöüß]+[.!?]*$/.test(sentence) &&
  !COMMAND.test(sentence.toLowerCase()) &&
  !/(?:offen|eigen|oben|unten|neben|wegen|ihren|seinen|meinen|unseren|anderen|allen|daten|gegen|zwischen|verboten|erforderlichen|verstehen)[.!?]*$/.test(
    sentence,
  );

const WISH = /(?<![a-zäöüß])(?:wissen|erfahren|fragen|informationen|infos|verstehen)(?![a-zäöüß])/;

/** What one has to do. */
export const PROCEDURE_RULES: readonly IntentRule[] = [
  rule('procedure_query', 0.95, /^(wie (?:ich|man|[a-zäöüß]+e (?:ich|man)|[a-zäöüß]+e? man|(?:kann|können|könnte|könnten|muss|müssen|soll|sollte|darf|lassen|beantragen|stellen) (?:ich|man|wir)|kriegen wir|beantragt|gründet|kommt man)|how (?:do|can|to|does one|should|must|would) ?(?:i|we|one|you)?)(?![a-zäöüß])/, isDoing), // prettier-ignore
  rule('procedure_query', 0.85, /^(wie (?:kann|können|muss|müssen|soll|sollte) .{1,60}? (?:beantragt|gestellt|angemeldet|eingereicht|eingelegt|beantragen|anmelden|einreichen|gründen|stellen|bauen))(?![a-zäöüß])/), // prettier-ignore
  rule('procedure_query', 0.9, /^(wie (?:läuft|laufen|verläuft|geht|erfolgt|ist der ablauf|sieht der ablauf)|wie funktionier(?:t|en) .*?(?:verfahren|prozess|prüfung|genehmigung|anmeldung|antrag)[a-zäöüß]*|welche (?:[a-zäöüß]+en )?schritte|(?:what|which) steps|was (?:muss|müssen|kann|können|soll|sollen|sollte) (?:ich|man|wir) (?:jetzt |nun |dagegen )?(?:tun|machen|unternehmen)|was ist zu tun|was tun|what (?:should|do|must|can) i do|wie kommt .* zustande)(?![a-zäöüß])/), // prettier-ignore
  rule('procedure_query', 0.85, /(?<![a-zäöüß])(ablauf|verfahrensablauf|vorgehen|vorgehensweise|schritt für schritt|schritt-für-schritt|checkliste|anleitung|checklist|step by step)(?![a-zäöüß])/, ({ isKeywords, questionType, asked }) => isKeywords || questionType === 'how' || COMMAND.test(asked)), // prettier-ignore
  rule('procedure_query', 0.85, /((?:welche[rmns]?|which|what) (?:[a-zäöüß]+en )?(?:[a-zäöüß]*unterlagen?|dokumente?n?|formulare?n?|nachweise?n?|papiere?n?|bescheinigungen?|documents?|papers|forms?))(?![a-zäöüß])/, isNeeded), // prettier-ignore
  rule('procedure_query', 0.85, /^(?:liste|nenne?|zeige?|gib|list|show)(?= ).{0,60}?(?<![a-zäöüß])([a-zäöüß]*unterlagen|dokumente|formulare|schritte|nachweise|documents|steps)(?![a-zäöüß])/, isNeeded), // prettier-ignore
  rule('procedure_query', 0.8, /^(was (?:brauche|benötige|brauchen|benötigen|braucht|benötigt) (?:ich|wir|man)|was wird .*(?:benötigt|gebraucht)|was (?:muss|müssen) (?:ich|wir|man) .*(?:mitbringen|vorlegen|einreichen|beifügen|beilegen)|what do (?:i|you|we) need)(?![a-zäöüß])/), // prettier-ignore
  rule('procedure_query', 0.8, /^was (?:muss|müssen) (?:ich|wir|man) (tun|machen|unternehmen)(?![a-zäöüß])/),
  rule('procedure_query', 0.75, /^(?:ich|wir) (möchten?|will|wollen|würde gerne?|würden gerne?|muss|müssen) [^?]*[a-zäöüß]{3,}(?:en|ern|eln)[.!]*$/, ({ asked }) => !WISH.test(asked)), // prettier-ignore
  rule('procedure_query', 0.75, /^(?:i|we) (want to|would like to|need to|have to) /),
  rule('procedure_query', 0.85, /(?<![a-zäöüß])([a-zäöüß]*antrag|beantragen|beantragung|anmelden|ummelden|abmelden|gründen|gründung|einreichen|einholen|anzeigen|abgeben|verlängern|ausstellen|aufnehmen|umschreiben|anerkennen|zulassen|eintragen|registrieren|apply for|register|registering|application for)(?![a-zäöüß])/, (context) => isKeywordQuery(context) && !WHETHER.test(context.asked) && !ABOUT_LAW.test(context.asked) && !COMMAND.test(context.asked) && !namesLaw(context)), // prettier-ignore
  rule('procedure_query', 0.75, /(?<![a-zäöüß])([a-zäöüß]*unterlagen|formulare?|vordruck|required documents)(?![a-zäöüß])/, isKeywordQuery), // prettier-ignore
  rule('procedure_query', 0.75, /^.*$/s, isBareService),
  rule('procedure_query', 0.65, /(?<![a-zäöüß])((?:eltern|wohn|kinder|pflege|kranken|arbeitslosen|bürger|mutterschafts|blinden|insolvenz|kurzarbeiter|gründungs?)geld|[a-zäöüß]*(?:zuschuss|beihilfe|stipendium|förderung)|bafög|grundsicherung|sozialhilfe)(?![a-zäöüß])/, isBareBenefit), // prettier-ignore
  rule('procedure_query', 0.7, /(?<![a-zäöüß])([a-zäöüß]{3,}(?:en|ern|eln))[.!]*$/, endsWithVerb),
];

/** A law beside the service: "Bauantrag Anforderungen BauGB" looks for a provision. */
function namesLaw({ entities }: Parameters<Guard>[0]): boolean {
  return entities.some(({ type }) => type === 'law');
}
