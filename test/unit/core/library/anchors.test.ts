import { describe, expect, it } from 'vitest';
import { anchorSpans } from '../../../../src/core/library/index/anchorSpans.ts';
import { FIELD_COUNT, FIELDS, bitsOf, frequencyOf } from '../../../../src/core/library/index/fields.ts';
import { MemoryLibrary } from '../../../../src/core/library/memoryLibrary.ts';
import { parseDocument } from '../../../../src/core/library/readers/parseDocument.ts';
import { provisionLinks } from '../../../../src/core/nlp/provisionLinks.ts';

const LAW = `---
Title: Teichgesetz
jurabk: TeichBspG
---

# Teichgesetz

### § 1 Zuständigkeit

Das Amt entscheidet.

### § 2 Ausnahmen

Wer einen Karpfenweiher nach § 1 anmeldet, zahlt nichts; § 2 bleibt unberührt, ebenso der Anglerverein nach § 1 BGB.

### § 3 Mehr

Die Froschkonzession nach § 1 TeichBspG gilt.
`;

function anchorsOf(text: string): string[] {
  const { info, spans } = parseDocument('teich.md', text);
  const links = spans.map((span) => provisionLinks(text.slice(span.start, span.end), info.law));
  return Array.from(anchorSpans(text, spans, links, info.law), ([ordinal, anchors]) => `${spans[ordinal]?.section ?? ''}: ${anchors.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
}

describe('anchor texts', () => {
  it('are the words around references to a passage, from the other passages of its law', () => {
    expect(anchorsOf(LAW)).toEqual([
      '§ 1: Wer einen Karpfenweiher nach  |  anmeldet, zahlt nichts; § 2 bleibt unberührt, ebenso der | Die Froschkonzession nach  |  gilt.',
    ]);
  });
  it('begin and end with whole words, within their passage', () => {
    const far = LAW.replace('Die Froschkonzession', `${'Seerosenblätter '.repeat(8)}Froschkonzession`);
    expect(anchorsOf(far)[0]).toContain('| Seerosenblätter Seerosenblätter Froschkonzession nach  |  gilt.');
  });
  it('lead to the passage, say that they did, and prove nothing', async () => {
    const library = new MemoryLibrary([{ path: 'teich.md', text: LAW }]);
    const request = { text: 'Froschkonzession', expansions: [], laws: [], land: null, place: null, limit: 3 };
    const { hits } = await library.search(request, { signal: new AbortController().signal });
    expect(hits.map(({ passage, why }) => `${passage.section ?? ''} ${why.terms.map(({ fields }) => fields.join('+')).join()}`)).toEqual(['§ 3 body', '§ 1 anchor']);
    const listed = new MemoryLibrary([{ path: 'teich.md', text: `${LAW}\n### Anlage 1 Liste\n\nDer Krötentunnel der Laichwanderung nach § 1 ist frei.\n` }]);
    const signal = new AbortController().signal;
    const asked = { ...request, text: "Krötentunnel Laichwanderung" };
    const { outcome, hits: norms } = await listed.search({ ...asked, kinds: ['norm'] }, { signal });
    expect([outcome, norms.map(({ passage }) => passage.section)]).toEqual(['no_match', ['§ 1']]);
    expect((await listed.search(asked, { signal })).outcome).toBe('grounded');
  });
});

describe('packed frequencies', () => {
  it('keep every field apart', () => {
    const all = FIELDS.map(bitsOf);
    expect(all.reduce((sum, bits) => sum + bits, 0)).toBe(2 ** 32 - 1);
    for (const [field, bits] of all.entries()) {
      expect(Array.from({ length: FIELD_COUNT }, (_, other) => frequencyOf(bits, other) > 0)).toEqual(FIELDS.map((_, other) => other === field));
    }
  });
});
