import type { Passage } from '../../protocol/passage.ts';
import type { GermanAnalyzer } from '../nlp/text/germanAnalyzer.ts';
import type { DocumentInfo } from './document.ts';
import type { IndexedSegment, PassageAddress } from './index/passageIndex.ts';
import { SegmentBuilder } from './index/segmentBuilder.ts';
import { findInTermBlock, type TermBlock } from './index/termBlocks.ts';
import type { LibraryInfo } from './libraryPort.ts';
import type { PassageStore } from './passageStore.ts';
import { readDocument } from './readDocument.ts';
import { furtherKeys, joinKey, referenceKeys } from './sectionTable.ts';

export interface MemoryText {
  /** Relative path with forward slashes; its extension decides the reader. */
  readonly path: string;
  readonly text: string;
}

/** One segment over texts given at once. */
export class MemoryStore implements PassageStore {
  readonly libraryId: string;
  readonly segments: readonly IndexedSegment[];
  readonly documents = new Map<number, DocumentInfo>();
  readonly #passages: Passage[] = [];
  /** First passage and count by path. */
  readonly #ranges = new Map<string, { readonly first: number; readonly count: number }>();
  readonly #sections = new Map<string, PassageAddress[]>();
  readonly #info: LibraryInfo;

  constructor(
    texts: readonly MemoryText[],
    options: { readonly id: string; readonly name: string; readonly root: string; readonly analyzer: GermanAnalyzer },
  ) {
    this.libraryId = options.id;
    const builder = new SegmentBuilder(options.analyzer);
    const problems: { path: string; reason: string }[] = [];
    for (const [number, { path, text }] of texts.entries()) {
      const { document, passages } = readDocument(path, text, { libraryId: options.id, root: options.root });
      if (document.problem !== null) problems.push({ path, reason: document.problem });
      const first = builder.addDocument(number, text, document);
      this.documents.set(number, document.info);
      this.#ranges.set(path, { first, count: passages.length });
      this.#passages.push(...passages);
      for (const [ordinal, key] of referenceKeys(document).entries()) this.#locateAs(key, first + ordinal);
      for (const { key, ordinal } of furtherKeys(document)) this.#locateAs(key, first + ordinal);
    }
    const data = builder.build();
    this.segments = [{ features: data.features, postings: (term) => lookUp(data.blocks, term) }];
    this.#info = {
      id: options.id,
      name: options.name,
      root: options.root,
      documents: texts.length,
      passages: this.#passages.length,
      fingerprint: fingerprintOf(texts),
      problems,
    };
  }

  info(): LibraryInfo {
    return this.#info;
  }

  locate(law: string, section: string): readonly PassageAddress[] {
    return this.#sections.get(joinKey(law, section)) ?? [];
  }

  passage(address: PassageAddress): Passage | null {
    return this.#passages[address.passage] ?? null;
  }

  passagesOf(path: string, from: number, to: number): readonly Passage[] {
    const range = this.#ranges.get(path);
    if (range === undefined) return [];
    return this.#passages.slice(range.first + Math.max(0, from), range.first + Math.min(range.count - 1, to) + 1);
  }

  #locateAs(key: string | null, passage: number): void {
    if (key === null) return;
    this.#sections.set(key, [...(this.#sections.get(key) ?? []), { segment: 0, passage }]);
  }
}

/** Postings of a term by binary search over the blocks. */
function lookUp(blocks: readonly TermBlock[], term: string): Uint8Array | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.first ?? '') <= term) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block === undefined || block.first > term ? null : findInTermBlock(block.bytes, term);
}

/** FNV-1a over paths and texts, 32 bits: tells the few texts of a memory library apart without a cryptographic hash. */
function fingerprintOf(texts: readonly MemoryText[]): string {
  let hash = 0x811c9dc5;
  for (const line of texts.map(({ path, text }) => `${path}\n${text}\n`).sort()) {
    for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
