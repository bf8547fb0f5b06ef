import type { Language } from '../../protocol/vocabulary.ts';
import { fold } from './fold.ts';
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from './functionWords.ts';
import type { Token } from './tokenizer.ts';

const GERMAN = new Set(GERMAN_FUNCTION_WORDS.map(fold));
const ENGLISH = new Set(ENGLISH_FUNCTION_WORDS);
/** Content words of administration and law that only English has; for keyword queries without function words. */
const ENGLISH_WORDS = new Set(
  'permit building license licence application apply register registration difference cost costs fee fees residence citizenship passport regulations requirements law tax data quality environmental impact analysis analyze research search query standard social financial market learning science deadline office building house explain compare company found divorce marriage rent tenant landlord hello test emissions carbon air assessment compliance neural networks intelligence language processing'.split(' '), // prettier-ignore
);
const GERMAN_ENDING =
  /(?:ung|ungen|heit|keit|schaft|gesetz|recht|amt|verfahren|antrag|lich|isch|ische|ischen|liche|lichen|ieren|nis|nisse)$/;
const EXAMINED_TOKENS = 400;

/** German unless English words outweigh it: law and places are German, and so are most who ask. */
export function detectLanguage(tokens: readonly Token[]): Language {
  let german = 0;
  let english = 0;
  for (const { text } of tokens.slice(0, EXAMINED_TOKENS)) {
    const lower = text.toLowerCase();
    if (/[äöüß]/.test(lower)) german += 1;
    const folded = fold(lower);
    const inGerman = GERMAN.has(folded);
    const inEnglish = ENGLISH.has(folded);
    if (inGerman && !inEnglish) german += 2;
    if (inEnglish && !inGerman) english += 2;
    if (ENGLISH_WORDS.has(folded)) english += 1;
    else if (folded.length > 5 && GERMAN_ENDING.test(folded)) german += 1;
  }
  return english > german ? 'en' : 'de';
}
