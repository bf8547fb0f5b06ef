import { describe, expect, it } from 'vitest';
import { infinitiveOf } from '../../../../../src/core/nlp/text/participles.ts';

describe('infinitiveOf', () => {
  const check = (word: string, infinitive: string | null): void => {
    expect(infinitiveOf(word)).toBe(infinitive);
  };
  it('leads participles back to their verbs, with and without a particle', () => {
    check('gekündigt', 'kuendigen');
    check('angehört', 'anhoeren');
    check('umgemeldet', 'ummelden');
    check('eingeschränkt', 'einschraenken');
    check('zurueckgeschickt', 'zurueckschicken');
  });
  it('reads their endings as adjectives', () => {
    check('gekündigte', 'kuendigen');
    check('abgelehnten', 'ablehnen');
  });
  it('leaves other words', () => {
    check('Kündigung', null);
    check('Behörde', null);
    check('geht', null);
    check('', null);
  });
});
