import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSegments } from '../../../../src/core/library/index/mergeSegments.ts';
import { decodePostings, encodePostings, postingCount, type PostingList } from '../../../../src/core/library/index/postings.ts';
import { SegmentBuilder } from '../../../../src/core/library/index/segmentBuilder.ts';
import { findInTermBlock, readTermBlock, TermBlockWriter, type TermBlock } from '../../../../src/core/library/index/termBlocks.ts';
import { ByteReader, ByteWriter } from '../../../../src/core/library/index/varint.ts';
import { parseDocument } from '../../../../src/core/library/readers/parseDocument.ts';
import { GermanAnalyzer } from '../../../../src/core/nlp/text/germanAnalyzer.ts';

const frequencies = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([a, b, c, d]) => (a | (b << 8) | (c << 16) | (d << 24)) >>> 0)
  .filter((packed) => packed !== 0);
const postingList = fc
  .uniqueArray(fc.tuple(fc.nat(2_000_000), frequencies), { selector: ([passage]) => passage, maxLength: 50 })
  .map((entries) => entries.sort((a, b) => a[0] - b[0]))
  .map((entries): PostingList => ({
    passages: Int32Array.from(entries, ([passage]) => passage),
    frequencies: Uint32Array.from(entries, ([, packed]) => packed),
  }));

describe('varint', () => {
  it('round-trips', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (values) => {
        const writer = new ByteWriter(1);
        for (const value of values) writer.varint(value);
        const reader = new ByteReader(writer.take());
        expect(values.map(() => reader.varint())).toEqual(values);
        expect(reader.done).toBe(true);
      }),
    );
  });
});

describe('postings', () => {
  it('round-trip', () => {
    fc.assert(
      fc.property(postingList, (list) => {
        const writer = new ByteWriter();
        encodePostings(writer, list);
        expect(decodePostings(writer.take())).toEqual(list);
        expect(postingCount(writer.take())).toBe(list.passages.length);
      }),
    );
  });
  it('never throw or run away on damaged bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodePostings(bytes).passages.length).toBeLessThanOrEqual(bytes.length);
        expect([...readTermBlock(bytes)].length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});

describe('term blocks', () => {
  it('find every term and no other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'z', '1'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 80 }), postingList, word, (words, list, other) => {
        const sorted = words.sort((a, b) => (a < b ? -1 : 1));
        const blocks: TermBlock[] = [];
        const writer = new TermBlockWriter((block) => blocks.push(block));
        for (const term of sorted) writer.add(term, list);
        writer.finish();
        const find = (term: string): Uint8Array | null => {
          const block = blocks.findLast(({ first }) => first <= term);
          return block === undefined ? null : findInTermBlock(block.bytes, term);
        };
        for (const term of sorted) expect(decodePostings(find(term)!)).toEqual(list);
        if (!sorted.includes(other)) expect(find(other)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

describe('segments', () => {
  const analyzer = new GermanAnalyzer();
  const documents = ['# Hund\n\nDer Hund bellt.', '# Katze\n\nDie Katze schläft.\n\n## Hund\n\nKatze und Hund.', '# Maus\n\nDie Maus piept.'];
  const build = (numbers: readonly number[]): ReturnType<SegmentBuilder['build']> => {
    const builder = new SegmentBuilder(analyzer);
    for (const number of numbers) builder.addDocument(number, documents[number]!, parseDocument('a.md', documents[number]!));
    return builder.build();
  };
  /** All that a segment says, with document numbers in place of its own numbers. */
  const content = (segment: ReturnType<SegmentBuilder['build']>): unknown =>
    segment.blocks.flatMap(({ bytes }) =>
      [...readTermBlock(bytes)].map(({ term, postings }) => {
        const list = decodePostings(postings);
        return [term, [...list.passages].map((passage, at) => [segment.features.documents[passage], list.frequencies[at]])];
      }),
    );
  it('merged are as one built at once, without what is gone', () => {
    const parts = [build([0]), build([1, 2])].map(({ features, blocks }) => ({ features, blocks: () => blocks }));
    const all = mergeSegments(parts, () => true);
    expect(content(all)).toEqual(content(build([0, 1, 2])));
    expect(all.features).toEqual(build([0, 1, 2]).features);
    const some = mergeSegments(parts, (document) => document !== 1);
    expect(content(some)).toEqual(content(build([0, 2])));
    expect(some.features).toEqual(build([0, 2]).features);
  });
  it('count titles, names and bodies apart', () => {
    const { features } = build([1]);
    expect(features.count).toBe(2);
    expect([...features.lengths]).toEqual([1, 1, 0, 2, 0, 1, 1, 1, 2, 0]);
  });
});
