const DETERMINER = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|the|an?)\s+/iu;
/** What belongs to a noun and can be shared by several: "Rücknahme und Widerruf eines Verwaltungsakts". */
const COMPLEMENT = /^(\S+(?:\s\p{Ll}+e[rnms])?)\s((?:eines|einer|des|der|von|of|an|gegen|durch)\s.+)$/u;
const HAS_COMPLEMENT = /\s(?:eines|einer|des|der|von|of|für|durch|gegen|an)\s/u;
/** A head whose last word changes: "Kündigung durch" Mieter, Vermieter. */
const SHARED_HEAD = /^(.+\s(?:für|durch|von|bei|in|gegen|mit|aus|nach|of|for|by|in))\s(\S+)$/u;
/** "Rechte des Mieters und des Vermieters": the second begins with the article of the first one's complement. */
const GENITIVE_HEAD = /^(.+)\s(des|der|eines|einer|von|of)\s\S+$/u;
const SINGLE_ADJECTIVE = /^\p{Ll}+e[rnms]?$/u;
const ADJECTIVE_AND_NOUN = /^\p{Ll}+e[rnms]? (\p{Lu}.*)$/u;
const BARE_SECTION = /^(?:§+|Art(?:\.|ikel)?)\s*\d+\s*\p{Ll}?$/u;
const SECTION_LAW = /^(?:§+|Art(?:\.|ikel)?)?\s*\d+\s?\p{Ll}?\s(\p{Lu}.*)$/u;
/** Last parts of compounds that an ellipsis leaves out ("Bau- und Abbruchgenehmigung"). */
const COMPOUND_END =
  /(?:familienhaus|familienhäuser|genehmigung|verfahren|anmeldung|erlaubnis|antrag|bescheid|ausweis|vertrag|verträge|gesetz|recht|verordnung|ordnung|steuer|gebühr|kosten|behörde|amt|pflicht|plan|anlagen?|windparks?|wohnung|gesellschaft|haus|nahme|kündigung|haftung|schutz|versicherung|geld|zeit|raum|gebiet|bereich|dienst|widerspruch|klage|titel|erklärung|mehrheit|testament|kapital|bau)(?:en|s|es|e|n)?$/u;

/** "Onshore-" beside "Offshore-Windparks" → "Onshore-Windparks". */
function completeEllipsis(part: string, last: string): string {
  if (!/\p{L}-$/u.test(part)) return part;
  const word = last.split(' ').at(-1) ?? '';
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return part + word.slice(hyphen + 1);
  const end = COMPOUND_END.exec(word.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))?.[0];
  return end === undefined || end.length === word.length ? part : part.slice(0, -1) + end;
}

/** Gives each part the noun or the law that only the last one carries: adjectives, compounds' ends, sections. */
export function completeEllipses(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  const noun = ADJECTIVE_AND_NOUN.exec(last.replace(DETERMINER, ''))?.[1];
  const law = SECTION_LAW.exec(last)?.[1];
  return parts.map((part) => {
    if (law !== undefined && BARE_SECTION.test(part)) return `${part} ${law}`;
    const bare = part.replace(DETERMINER, '');
    if (noun !== undefined && SINGLE_ADJECTIVE.test(bare)) return `${bare} ${noun}`;
    return completeEllipsis(part, last);
  });
}

function shareComplement(parts: readonly string[]): string[] {
  const complement = COMPLEMENT.exec(parts.at(-1) ?? '')?.[2];
  if (complement === undefined) return [...parts];
  return parts.map((part, at) =>
    at < parts.length - 1 && !HAS_COMPLEMENT.test(part) ? `${part} ${complement}` : part,
  );
}

/** Strips articles and gives each part the head or the complement that stands at only one of them. */
export function shareHeads(raw: readonly string[]): string[] {
  const first = (raw[0] ?? '').replace(DETERMINER, '');
  const genitive = GENITIVE_HEAD.exec(first);
  const article = genitive?.[2];
  if (article !== undefined && raw.slice(1).every((part) => part.startsWith(`${article} `))) {
    return [first, ...raw.slice(1).map((part) => `${genitive?.[1] ?? ''} ${part}`)];
  }
  const parts = shareComplement(raw.map((part) => part.replace(DETERMINER, '').trim()));
  const head = SHARED_HEAD.exec(parts[0] ?? '')?.[1];
  if (head === undefined || parts.slice(1).some((part) => /\s/u.test(part))) return parts;
  return parts.map((part, at) => (at === 0 ? part : `${head} ${part}`));
}
