/** Words that lead up to the list of what is compared. */
const HEAD =
  /(?:unterschiede?n?|unterscheidung|differences?|vergleich(?:e|en|t)?|gegenüberstellung|compare|comparison)(?: (?:mir|uns|bitte|me))*,?(?: (?:zwischen|von|between|of))?\s*/iu;
const BETTER = /(?:was ist besser|what is better|what's better)[:,]?\s+/iu;
const WHETHER = /^soll(?:te)?n? (?:ich|wir|man) (?:lieber |besser )?/iu;
const DIFFERS = /(?:unterscheide[nt]|differ)(?: sich| from)?\s+/iu;
const JOINT =
  /\s*,\s*(?:(?:und|oder|and|or)\s+)?|\s+(?:und|and|oder|or|vs\.?|versus|gegenüber|im vergleich zu|compared to|bzw\.)\s+/iu;
const DETERMINER = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|the|an?)\s+/iu;
/** Where the list ends: the frame of the question (place, purpose, law, verb). */
const TAIL =
  /\s+(?:nach|gemäß|laut|in|im|bei|beim|für|according to|under|for|hinsichtlich|bezüglich|gründen|beantragen|eröffnen|wählen|besser|günstiger|sinnvoller)(?:\s.*)?$/iu;
/** What belongs to a noun and can be shared by several: "Rücknahme und Widerruf eines Verwaltungsakts". */
const COMPLEMENT = /^(\S+(?:\s\p{Ll}+e[rnms])?)\s((?:eines|einer|des|der|von|of|an|gegen|durch)\s.+)$/u;
const SHARED_HEAD = /^(.+\s(?:für|durch|von|bei|of|for|by)\s)(?:\S+)$/u;
/** Last parts of compounds that an ellipsis leaves out ("Bau- und Abbruchgenehmigung"). */
const COMPOUND_END =
  /(?:genehmigung|verfahren|anmeldung|erlaubnis|antrag|bescheid|ausweis|vertrag|gesetz|recht|verordnung|ordnung|steuer|gebühr|kosten|behörde|amt|pflicht|plan|anlagen?|windparks?|haus|nahme|kündigung|haftung|schutz)(?:en|s|es|e|n)?$/u;
const MOST_SUBJECTS = 6;

function listOf(sentence: string): string | undefined {
  for (const lead of [BETTER, HEAD, WHETHER, DIFFERS]) {
    const match = lead.exec(sentence);
    const rest = match === null ? '' : sentence.slice(match.index + match[0].length);
    const list =
      lead === DIFFERS ? rest.replace(/\s(?:von|from)\s/iu, ' und ') : rest.replace(/\smit\s/iu, ' und ');
    if (JOINT.test(list)) return list;
  }
  return JOINT.test(sentence) ? sentence.replace(/^.*:\s/u, '') : undefined;
}

/** "Onshore-" beside "Offshore-Windparks" → "Onshore-Windparks". */
function completeEllipsis(part: string, last: string): string {
  if (!/\p{L}-$/u.test(part)) return part;
  const word = last.split(' ').at(-1) ?? '';
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return part + word.slice(hyphen + 1);
  const end = COMPOUND_END.exec(word)?.[0];
  return part.slice(0, -1) + (end ?? '');
}

function shareComplement(parts: readonly string[]): string[] {
  const complement = COMPLEMENT.exec(parts.at(-1) ?? '')?.[2];
  if (complement === undefined) return [...parts];
  return parts.map((part, at) => {
    const isBare = !/\s(?:eines|einer|des|der|von|of|für|durch|gegen|an)\s/u.test(part);
    return at < parts.length - 1 && isBare ? `${part} ${complement}` : part;
  });
}

/** "Kündigung durch Mieter und Vermieter" → both with "Kündigung durch". */
function shareHead(parts: readonly string[]): string[] {
  const head = SHARED_HEAD.exec(parts[0] ?? '')?.[1];
  if (head === undefined || parts.slice(1).some((part) => /\s/u.test(part))) return [...parts];
  return parts.map((part, at) => (at === 0 ? part : head + part));
}

/**
 * The things a comparing sentence compares, in its order, without articles; a complement, a head noun or the end of a compound
 * that they share is given to each. Empty when the sentence does not name two.
 */
export function comparisonSubjects(sentence: string): string[] {
  const list = listOf(
    sentence
      .replace(/(?<=\svs)\./giu, '')
      .replace(/[?!.:]+(?:\s.*)?$/su, (end) => (end.startsWith(':') ? end : '')),
  );
  if (list === undefined) return [];
  const raw = list.split(JOINT).map((part) =>
    part
      .replace(/^zwischen\s+/iu, '')
      .replace(DETERMINER, '')
      .trim(),
  );
  const lastAt = raw.length - 1;
  const cut = raw
    .map((part, at) => (at === lastAt ? part.replace(TAIL, '').trim() : part))
    .filter((part) => part !== '');
  const last = cut.at(-1);
  if (last === undefined || cut.length < 2) return [];
  const complete = cut.map((part) => completeEllipsis(part, last));
  return [...new Set(shareHead(shareComplement(complete)))].slice(0, MOST_SUBJECTS);
}
