import type { GermanAnalyzer, WordTerms } from '../../nlp/text/germanAnalyzer.ts';
import type { DocumentInfo, ReadDocument } from '../document.ts';
import { FIELDS, type Field } from './fields.ts';
import { GrowingInts } from './growingInts.ts';
import { linkTermsOf } from './linkTerms.ts';
import { flagsOf, type SegmentData } from './segment.ts';
import { TermBlockWriter, type TermBlock } from './termBlocks.ts';

const FULL = 2;
const PART = 1;
const MAX_FREQUENCY = 255;
const MAX_LENGTH = 65_535;

/** Collects passages and turns them into one segment. Memory: 12 bytes a posting until `build`. */
export class SegmentBuilder {
  readonly #analyzer: GermanAnalyzer;
  readonly #termIds = new Map<string, number>();
  readonly #terms: string[] = [];
  /** Columns of the postings in order of arrival. */
  readonly #postingTerms = new GrowingInts();
  readonly #postingPassages = new GrowingInts();
  readonly #postingFrequencies = new GrowingInts();
  readonly #lengths = new GrowingInts();
  readonly #flags = new GrowingInts();
  readonly #documents = new GrowingInts();
  /** Packed frequencies of the passage at hand by term id, and the ids that are not zero. */
  readonly #current = new GrowingInts();
  readonly #touched: number[] = [];
  #passages = 0;

  constructor(analyzer: GermanAnalyzer) {
    this.#analyzer = analyzer;
  }

  get passages(): number {
    return this.#passages;
  }

  get postings(): number {
    return this.#postingTerms.length;
  }

  /** Adds all passages of a document; `number` is the document's number in the library. Returns the first passage's number in the segment. */
  addDocument(number: number, text: string, document: ReadDocument): number {
    const firstPassage = this.#passages;
    const nameTerms = this.#termsOf(documentNames(document.info));
    let pathText: string | null = null;
    let pathTerms: WordTerms[] = [];
    for (const span of document.spans) {
      const path = document.info.form === 'guide' ? '' : span.headingPath.join('\n');
      if (path !== pathText) {
        pathText = path;
        pathTerms = this.#termsOf(path);
      }
      const lengths = {
        title: this.#countText(span.heading, 'title'),
        name: this.#countTerms(nameTerms, 'name'),
        path: this.#countTerms(pathTerms, 'path'),
        body: this.#countText(text.slice(span.start, span.end), 'body'),
      };
      this.#countLinks(text.slice(span.start, span.end), { law: document.info.law, section: span.section });
      for (const field of FIELDS) this.#lengths.push(Math.min(lengths[field], MAX_LENGTH));
      this.#flags.push(flagsOf(span));
      this.#documents.push(number);
      this.#closePassage();
    }
    return firstPassage;
  }

  /** The segment of all that was added; the builder is empty afterwards. */
  build(): SegmentData {
    const blocks: TermBlock[] = [];
    this.#writeBlocks((block) => blocks.push(block));
    const count = this.#passages;
    const features = {
      count,
      lengths: Uint16Array.from(this.#lengths.view()),
      flags: Uint8Array.from(this.#flags.view()),
      documents: Int32Array.from(this.#documents.view()),
    };
    for (const column of [this.#postingTerms, this.#postingPassages, this.#postingFrequencies]) column.clear();
    for (const column of [this.#lengths, this.#flags, this.#documents, this.#current]) column.clear();
    this.#termIds.clear();
    this.#terms.length = 0;
    this.#passages = 0;
    return { features, blocks };
  }

  /** Posts the passage under every provision that it refers to: the other direction of a reference. */
  #countLinks(text: string, own: { readonly law: string | null; readonly section: string | null }): void {
    const shift = 8 * FIELDS.indexOf('body');
    for (const term of linkTermsOf(text, own)) this.#count(term, shift, FULL);
  }

  #termsOf(text: string): WordTerms[] {
    const terms: WordTerms[] = [];
    this.#analyzer.forEachTerm(text, (word) => terms.push(word));
    return terms;
  }

  #countText(text: string, field: Field): number {
    let words = 0;
    this.#analyzer.forEachTerm(text, (word) => {
      words++;
      this.#countWord(word, field);
    });
    return words;
  }

  #countTerms(terms: readonly WordTerms[], field: Field): number {
    for (const word of terms) this.#countWord(word, field);
    return terms.length;
  }

  #countWord(word: WordTerms, field: Field): void {
    const shift = 8 * FIELDS.indexOf(field);
    this.#count(word.term, shift, FULL);
    for (const part of word.parts) this.#count(part, shift, PART);
  }

  #count(term: string, shift: number, amount: number): void {
    let id = this.#termIds.get(term);
    if (id === undefined) {
      id = this.#terms.length;
      this.#terms.push(term);
      this.#termIds.set(term, id);
      this.#current.push(0);
    }
    const packed = this.#current.at(id);
    if (packed === 0) this.#touched.push(id);
    const before = (packed >>> shift) & 255;
    const after = Math.min(before + amount, MAX_FREQUENCY);
    this.#current.set(id, packed + ((after - before) << shift));
  }

  #closePassage(): void {
    for (const id of this.#touched) {
      this.#postingTerms.push(id);
      this.#postingPassages.push(this.#passages);
      this.#postingFrequencies.push(this.#current.at(id));
      this.#current.set(id, 0);
    }
    this.#touched.length = 0;
    this.#passages++;
  }

  /** Counting sort by term: postings of a term stay in order of passages. */
  #writeBlocks(emit: (block: TermBlock) => void): void {
    const terms = this.#postingTerms.view();
    const starts = new Int32Array(this.#terms.length + 1);
    for (const id of terms) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    for (let id = 0; id < this.#terms.length; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const next = starts.slice();
    const passages = new Int32Array(terms.length);
    const frequencies = new Uint32Array(terms.length);
    for (let index = 0; index < terms.length; index++) {
      const id = terms[index] ?? 0;
      const at = next[id] ?? 0;
      next[id] = at + 1;
      passages[at] = this.#postingPassages.at(index);
      frequencies[at] = this.#postingFrequencies.at(index);
    }
    const writer = new TermBlockWriter(emit);
    const order = this.#terms.map((term, id) => ({ term, id })).sort((a, b) => (a.term < b.term ? -1 : 1));
    for (const { term, id } of order) {
      const from = starts[id] ?? 0;
      const to = starts[id + 1] ?? 0;
      writer.add(term, { passages: passages.subarray(from, to), frequencies: frequencies.subarray(from, to) });
    }
    writer.finish();
  }
}

/** Text of the field "name": everything a document is called. */
export function documentNames(info: DocumentInfo): string {
  return [info.law ?? '', info.lawOfficial ?? '', info.title, ...info.names].join('\n');
}

