interface Land {
  readonly code: string;
  readonly name: string;
  /** How texts name the Land and its laws ("Bayern", "BayBO", "LBO BW"). */
  readonly marks: RegExp;
}

const land = (code: string, name: string, marks: string): Land => ({
  code,
  name,
  marks: new RegExp(String.raw`(?<![\p{L}])(?:${marks})`, 'u'),
});

const LAENDER: readonly Land[] = [
  land('BW', 'Baden-Württemberg', String.raw`Baden-Württemberg|baden-württembergisch|BW(?!\p{L})`),
  land('BY', 'Bayern', String.raw`Bayern|bayerisch|Bay[A-Z]`),
  land('BE', 'Berlin', String.raw`Berlin|\p{L}+Bln(?!\p{L})|Bln[A-Z]`),
  land('BB', 'Brandenburg', String.raw`Brandenburg|brandenburgisch|Bbg[A-Z]`),
  land('HB', 'Bremen', String.raw`Bremen|bremisch|Brem[A-Z]`),
  land('HH', 'Hamburg', String.raw`Hamburg|hamburgisch|Hmb[A-Z]|HBauO`),
  land('HE', 'Hessen', String.raw`Hessen|hessisch|HBO(?!\p{L})|Hess[A-Z]`),
  land('MV', 'Mecklenburg-Vorpommern', String.raw`Mecklenburg-Vorpommern|LBauO M-V|M-V(?!\p{L})`),
  land('NI', 'Niedersachsen', String.raw`Niedersachsen|niedersächsisch|NBauO|Nds\.?(?!\p{L})`),
  land(
    'NW',
    'Nordrhein-Westfalen',
    String.raw`Nordrhein-Westfalen|nordrhein-westfälisch|NRW(?!\p{L})|BauO NW`,
  ),
  land('RP', 'Rheinland-Pfalz', String.raw`Rheinland-Pfalz|rheinland-pfälzisch|LBauO RP`),
  land('SL', 'Saarland', String.raw`Saarland|saarländisch|LBO SL`),
  land('SN', 'Sachsen', String.raw`(?:Freistaat )?Sachsen(?!-)|Sächs[A-Z]`),
  land('ST', 'Sachsen-Anhalt', String.raw`Sachsen-Anhalt|LSA(?!\p{L})`),
  land('SH', 'Schleswig-Holstein', String.raw`Schleswig-Holstein|LBO SH`),
  land('TH', 'Thüringen', String.raw`Thüringen|thüringisch|Thür[A-Z]`),
];

/** Name of a Land by its code; null for a code that is none ("DE"). */
export function landName(code: string): string | null {
  return LAENDER.find((each) => each.code === code)?.name ?? null;
}

/** Whether a text speaks of other Länder than the one asked about, and not of that one. */
export function speaksOfOtherLand(text: string, code: string): boolean {
  const own = LAENDER.find((each) => each.code === code);
  if (own === undefined || own.marks.test(text)) return false;
  return LAENDER.some((each) => each !== own && each.marks.test(text));
}

/** Name of the only Land that a text speaks of; null when it speaks of none or of several. */
export function onlyLandIn(text: string): string | null {
  const named = LAENDER.filter(({ marks }) => marks.test(text));
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}

/** Code of the only Land that a text speaks of; null when it speaks of none or of several. */
export function onlyLandCodeIn(text: string): string | null {
  const named = LAENDER.filter(({ marks }) => marks.test(text));
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

/** Whether a text speaks of the Land. */
export function speaksOfLand(text: string, code: string): boolean {
  return LAENDER.find((each) => each.code === code)?.marks.test(text) ?? false;
}
