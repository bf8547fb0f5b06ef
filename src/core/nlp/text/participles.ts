import { foldWord } from './fold.ts';

const PREFIX =
  '(?:ab|an|auf|aus|bei|durch|ein|fest|frei|gut|her|hin|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zurueck|zusammen)';
/** "angehört", "gekündigt"; endings of adjectives too ("gekündigte"). */
const PARTICIPLE = new RegExp(`^(${PREFIX}?)ge([a-z]{3,}?)(?:e?t)(?:e[mnrs]?)?$`);

/**
 * The infinitive of a participle formed with ge- and -t ("umgemeldet" → "ummelden"), folded; null for any other word. Nouns that look
 * like one ("Gebiet") give a word that no text holds.
 */
export function infinitiveOf(word: string): string | null {
  const match = PARTICIPLE.exec(foldWord(word));
  return match === null ? null : `${match[1] ?? ''}${match[2] ?? ''}en`;
}
