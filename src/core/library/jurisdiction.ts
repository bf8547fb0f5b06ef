import { foldWord } from '../nlp/text/fold.ts';

const LAND_CODES: Readonly<Record<string, string>> = {
  'baden-wuerttemberg': 'BW',
  bayern: 'BY',
  berlin: 'BE',
  brandenburg: 'BB',
  bremen: 'HB',
  hamburg: 'HH',
  hessen: 'HE',
  'mecklenburg-vorpommern': 'MV',
  niedersachsen: 'NI',
  'nordrhein-westfalen': 'NW',
  'rheinland-pfalz': 'RP',
  saarland: 'SL',
  sachsen: 'SN',
  'sachsen-anhalt': 'ST',
  'schleswig-holstein': 'SH',
  thueringen: 'TH',
};
const CODES: ReadonlySet<string> = new Set(Object.values(LAND_CODES));

/** Code of a Land by its German name or by the code itself; null when it is none. */
export function landCode(name: string): string | null {
  const upper = name.trim().toUpperCase();
  if (CODES.has(upper)) return upper;
  return LAND_CODES[foldWord(name.trim())] ?? null;
}

/** "DE", "EU" or a Land's code. */
export function jurisdictionCode(name: string): string | null {
  const upper = name.trim().toUpperCase();
  return upper === 'DE' || upper === 'EU' ? upper : landCode(name);
}
