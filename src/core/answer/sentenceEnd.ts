/** Abbreviations of German statutes and offices after which a sentence goes on, without their full stop. */
const ABBREVIATIONS = new Set(
  (
    'abl banz bgbl gbl gmbl gvbl gvobl rgbl nds sächs abs absch abschn abw alt amtl anh anl anm art artt aufl az ber bek bek betr bspw buchst bsp bzw ca co dergl dgl dipl dr einschl entspr etc evtl exkl ' +
    'ff fn frl geb gem ggf ggü hs hrsg inkl inh insb insbes jh kap lfd lit max mind min mio mrd nr nrn od pos prof ' +
    'rdnr rn rz s s.a sog st std str tel tgl ua unterabs urt usf usw u.u v vgl vorb z ziff zit zz zzgl zzt zul geänd idf ivm i.v.m i.s.d i.d.f'
  ).split(' '),
);

const MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;
const CLOSING = /["'“”‘’»«)\]]/u;
/** What a sentence can begin with. */
const OPENING = /^(?:[\p{Lu}\d§„"“‘'»«([*_]|[a-z]\))/u;

/**
 * Whether the character at `index` ends a sentence within `limit`.
 * Returns the offset after the end mark and its closing quotes or brackets, or null.
 */
export function endsSentence(text: string, index: number, limit: number): number | null {
  const mark = text.charAt(index);
  if (mark !== '.' && mark !== '!' && mark !== '?') return null;
  let end = index + 1;
  while (end < limit && /[.!?]/u.test(text.charAt(end))) end += 1;
  while (end < limit && CLOSING.test(text.charAt(end))) end += 1;
  if (end >= limit) return end;
  const gap = /^\s+/u.exec(text.slice(end, limit));
  if (gap === null) return null;
  const rest = text.slice(end + gap[0].length, Math.min(limit, end + gap[0].length + 40));
  if (rest === '') return end;
  if (!OPENING.test(rest)) return null;
  const quoted = /["“”‘’»«]/u.test(text.slice(index + 1, end));
  return mark === '.' && !quoted && goesOn(text.slice(Math.max(0, index - 40), index), rest) ? null : end;
}

/** Whether the full stop after `before` belongs to an abbreviation, an ordinal number or a date. */
function goesOn(before: string, rest: string): boolean {
  const number = /(?:^|[^\p{L}\d.])(\d+)$/u.exec(before)?.[1];
  if (number !== undefined) return numberGoesOn(before, number, rest);
  if (/\d\.\d+$/u.test(before)) return false;
  const word = /([\p{L}][\p{L}.]*)$/u.exec(before)?.[1];
  if (word === undefined) return false;
  // "z. B.", "i. V. m.", "§ 3 Buchst. a.": single letters never end a sentence, nor do chains of them.
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

function numberGoesOn(before: string, number: string, rest: string): boolean {
  if (MONTH.test(rest)) return true;
  // "nach § 34. Die Behörde", "in Abs. 2. Sie", "bis 2024. Das": cardinal numbers, the sentence ends.
  if (
    /(?:§|§§|Abs\.|Absatz|Art\.|Artikel|Nr\.|Nummer|Satz|Anlage|Seite|S\.|DIN|EN|ISO)\s*[\d\s,und]*\d+$/u.test(
      before,
    )
  )
    return false;
  return number.length <= 2;
}
