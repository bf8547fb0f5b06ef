import { isKeywordQuery, rule, type Guard, type IntentRule } from './rule.ts';

const isAboutContact: Guard = ({ asked }) =>
  !/(?:kontakt mit|in kontakt|keine[nr]? kontakt|kontaktaufnahme|kontaktverbot|daten verarbeit|dsgvo|e-?mails? (?:speichern|löschen|archiv)|speicher|gelöscht|umgangs)/.test(
    asked,
  );

/** "Wo ist … geregelt?" asks for a provision, "wo liegen die Grenzen" for a rule, not for a place. */
const isAboutPlace: Guard = ({ asked }) => {
  if (/(?:regelung|vorschrift|bestimmung|norm(?![a-z])|paragra|gesetz)/.test(asked) && /finde/.test(asked))
    return false;
  return !/(?:geregelt|steht(?!e)|definiert|normiert|festgelegt|verankert|regulated|defined|(?:liegt|liegen|sind|ist) (?:die|der|das) (?:[a-zäöüß]*grenzen?|problem|unterschied|vorteil|nachteil))(?:[ ?.!,]|$)/.test(
    asked,
  );
};

const isOfficeOnly: Guard = ({ entities, contentWords, isKeywords }) => {
  const office = entities.some(({ type }) => type === 'organization');
  const rest = entities.every(({ type }) => type === 'organization' || type === 'location');
  return (
    isKeywords &&
    office &&
    rest &&
    contentWords.length <= 3 &&
    /amt|behörde|rathaus|büro|gericht|stelle|center|ministerium/iu.test(contentWords.join(' '))
  );
};

const isPlaceOnly: Guard = ({ entities, contentWords, isKeywords }) => {
  const places = entities.filter(({ type }) => type === 'location');
  return (
    isKeywords &&
    places.length > 0 &&
    places.length === entities.length &&
    contentWords.length <= places.length
  );
};

const OFFICE =
  '[a-zäöüß-]*(?:behörden?|behoerden?|amt|ämter|stellen?|träger|gericht|ministerium|kammer|kasse|authority|authorities|office|agency|department)';

/** Whom to turn to, and where. */
export const PLACE_RULES: readonly IntentRule[] = [
  rule('contact_query', 0.95, /(?<![a-zäöüß])(kontakt(?:daten|formular)?|ansprechpartner(?:in)?|[a-zäöüß]*telefon(?:nummer)?|rufnummer|e-?mail(?:-?adresse)|öffnungszeiten|sprechzeiten|sprechstunde|contact|phone(?: number)?|opening hours|an wen|bei wem|postanschrift|faxnummer|hotline)(?![a-zäöüß])/, isAboutContact), // prettier-ignore
  rule('contact_query', 0.9, /^(wie (?:erreiche|kontaktiere|erreicht man|kann ich .*(?:erreichen|kontaktieren))|how (?:can|do) i (?:reach|contact))(?![a-zäöüß])/), // prettier-ignore
  rule('contact_query', 0.85, /(?<![a-zäöüß-])(adresse|anschrift|address)(?![a-zäöüß])/, ({ isKeywords, asked }) => (isKeywords || /^(?:wie lautet|was ist|what is|welche)/.test(asked)) && !/änder|ip-|speicher|personenbezog/.test(asked)), // prettier-ignore
  rule('contact_query', 0.85, new RegExp(`^(?:an |bei |für |von |durch )?(welche[rsnm]?|which|what) (?:[a-zäöüß]+e[ns]? )?(${OFFICE}) .{0,120}?(?:zuständig|zustaendig|wende|hilft|kümmert|bearbeitet|genehmigt|erteilt|ausstell|stellt .* aus|beantrage|einreiche|responsible|handles|issues)`)), // prettier-ignore
  rule('contact_query', 0.85, /^(wer (?:ist|sind) .{0,90}zuständig|wer (?:ist|sind) (?:der|die|mein|meine)? ?(?:ansprechpartner|experten)|wer (?:hilft|berät|bearbeitet)|wer kann (?:mir|uns) .*helfen|who (?:is|are) (?:responsible|in charge)|who (?:can help|handles|do i contact))(?![a-zäöüß])/), // prettier-ignore
  rule('contact_query', 0.8, /(?<![a-zäöüß])(zuständige (?:behörde|stelle)|zuständiges amt|zuständigkeit|competent authority)(?![a-zäöüß])/, isKeywordQuery), // prettier-ignore
  rule('location_query', 0.9, /^(?:von |und )?(wo|wohin|where)(?![a-zäöüß])/, isAboutPlace),
  rule('location_query', 0.8, new RegExp(`^(?:in|auf|bei|zu|an) (welche[rm]|which) (?:${OFFICE}|ort|stadt|adresse|rathaus|gebäude|straße)(?![a-zäöüß])`)), // prettier-ignore
  rule('location_query', 0.75, /(?<![a-zäöüß])(in (?:der|meiner) nähe|anfahrt|wegbeschreibung|nearest|near me|standorte?(?= (?:der|des|von|vom)))(?![a-zäöüß])/, isKeywordQuery), // prettier-ignore
  rule('contact_query', 0.75, /^.*$/s, isOfficeOnly),
  rule('location_query', 0.6, /^.*$/s, isPlaceOnly),
];
