/** A section of a law as a guide names it, found by a reader that shares nothing with the product's own. */
export interface LawReference {
  readonly kind: '§' | 'Art';
  readonly section: string;
  readonly law: string | undefined;
  readonly text: string;
}

const LEAD = /(?:(§§?)|\b(Art(?:\.|ikeln?|ikels)))\s*/y;
const LEADS = /§§?|\bArt(?:\.|ikeln?|ikels)(?=\s*\d)/g;
const NUMBER = /(\d+[a-z]?)(?![\wÄÖÜäöüß])/y;
const QUALIFIER =
  /\s*(?:Unterabs\.|UAbs\.|Abs\.|Absatz|Absätze|Satz|Sätze|Halbsatz|Halbs\.|Nr\.|Nrn\.|Nummern?|Buchst\.|Buchstaben?|Alt\.|S\.)\s*(?:\d+[a-z]?|[a-z]{1,2})(?![\wÄÖÜäöüß])/y;
const SEPARATOR = /\s*(?:,|;)\s*(?:und\s+|oder\s+)?|\s+(?:und|oder|bis|sowie|mit)\s+|\s*[–-]\s*/y;
const LINK = /,?\s*(?:in Verbindung mit|i\.\s?V\.\s?m\.|jeweils i\.\s?V\.\s?m\.)\s*/y;
const FOLLOWING = /\s*ff?\.(?=\s)/y;
const LETTER = /[a-z](?![\wÄÖÜäöüß.])/y;
const LAND = '(?:BW|BY|BE|BB|HB|HH|HE|MV|M-V|NI|NRW|NW|RP|SL|Saar|SN|ST|LSA|SH|TH|Bln)';
const LAW = new RegExp(
  String.raw`\s*(?:(?:der|des|dem|zur|zum|von)\s+)?(\d+\.\s?BImSchV|SGB\s?[IVX]+(?![A-Za-z])|[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*(?:\/EU)?(?:[ -]${LAND}(?![A-Za-zäöü]))?)`,
  'y',
);

class Cursor {
  public at: number;
  private readonly text: string;

  public constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  public take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.at += found[0].length;
    return found;
  }
}

interface Open {
  readonly kind: '§' | 'Art';
  readonly section: string;
}

/** Reads one chain ("§§ 34, 35 BauGB", "§ 29 i. V. m. § 30 BauGB") and gives its end. */
function readChain(text: string, start: number): { found: LawReference[]; end: number } {
  const cursor = new Cursor(text, start);
  const open: Open[] = [];
  let kind: '§' | 'Art' = '§';
  let plural = false;
  let qualified = false;
  let law: string | undefined;
  for (;;) {
    const lead = cursor.take(LEAD);
    if (lead !== undefined) {
      kind = lead[1] === undefined ? 'Art' : '§';
      plural = lead[1] === '§§' || /^Artikeln/.test(lead[0]);
      qualified = false;
    }
    const number = cursor.take(NUMBER);
    if (number?.[1] === undefined) {
      if (lead !== undefined || cursor.take(LETTER) === undefined) break;
    } else if (lead !== undefined || !qualified || (plural && larger(number[1], open.at(-1)))) {
      open.push({ kind, section: number[1] });
      qualified = false;
    }
    while (cursor.take(QUALIFIER) !== undefined) qualified = true;
    cursor.take(FOLLOWING);
    const named = cursor.take(LAW);
    if (named?.[1] !== undefined) {
      law = named[1];
      break;
    }
    const before = cursor.at;
    if (cursor.take(LINK) === undefined && cursor.take(SEPARATOR) === undefined) break;
    let more = false;
    while (cursor.take(QUALIFIER) !== undefined) {
      qualified = true;
      more = true;
    }
    const end = more ? cursor.take(LAW) : undefined;
    if (end?.[1] !== undefined) {
      law = end[1];
      break;
    }
    if (more && cursor.take(SEPARATOR) === undefined) break;
    if (!/^(?:§|Art|\d|[a-z](?!\w))/.test(text.slice(cursor.at, cursor.at + 4))) {
      cursor.at = before;
      break;
    }
  }
  const written = text.slice(start, cursor.at).trim();
  return {
    found: open.map((one) => ({ ...one, law, text: written })),
    end: Math.max(cursor.at, start + 1),
  };
}

function larger(number: string, previous: Open | undefined): boolean {
  return previous !== undefined && Number.parseInt(number, 10) > Number.parseInt(previous.section, 10);
}

/** Every § and Art. a text names, in order, each with the law that stands behind it. */
export function lawReferences(text: string): LawReference[] {
  const flat = text.replaceAll(/[\s\u00a0]+/g, ' ');
  const references: LawReference[] = [];
  let end = 0;
  for (const lead of flat.matchAll(LEADS)) {
    if (lead.index < end) continue;
    const chain = readChain(flat, lead.index);
    references.push(...chain.found);
    end = chain.end;
  }
  return references;
}
