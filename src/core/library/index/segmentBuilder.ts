import type { LawReference } from '../../../protocol/analysis.ts';
import { provisionLinks } from '../../nlp/provisionLinks.ts';
import type { GermanAnalyzer } from '../../nlp/text/germanAnalyzer.ts';
import { scanWords } from '../../nlp/text/wordScanner.ts';
import type { DocumentInfo, ReadDocument } from '../document.ts';
import { anchorSpans, type AnchorSpan } from './anchorSpans.ts';
import { FIELDS, MOST, SHIFTS, type Field } from './fields.ts';
import { GrowingInts } from './growingInts.ts';
import { linkTermsOf } from './linkTerms.ts';
import { flagsOf, type SegmentData } from './segment.ts';
import { TermBlockWriter, type TermBlock } from './termBlocks.ts';
import { TermNumbers } from './termNumbers.ts';

const FULL = 2;
const PART = 1;
const BODY = FIELDS.indexOf('body');
const MAX_LENGTH = 65_535;

/** Collects passages and turns them into one segment. Memory: 12 bytes a posting until `build`. */
export class SegmentBuilder {
  readonly #terms: TermNumbers;
  /** Columns of the postings in order of arrival. */
  readonly #postingTerms = new GrowingInts();
  readonly #postingPassages = new GrowingInts();
  readonly #postingFrequencies = new GrowingInts();
  readonly #lengths = new GrowingInts();
  readonly #flags = new GrowingInts();
  readonly #documents = new GrowingInts();
  /** Packed frequencies of the passage at hand by term, and the terms of which they are not zero. */
  #current = new Int32Array(65_536);
  readonly #touched = new GrowingInts();
  #passages = 0;

  constructor(analyzer: GermanAnalyzer) {
    this.#terms = new TermNumbers(analyzer);
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
    const names = documentNames(document.info);
    const { law } = document.info;
    const links = document.spans.map((span) => provisionLinks(text.slice(span.start, span.end), law));
    const anchors = anchorSpans(text, document.spans, links, law);
    for (const [ordinal, span] of document.spans.entries()) {
      const path = document.info.form === 'guide' ? '' : span.headingPath.join('\n');
      const lengths = {
        title: this.#countWords(span.heading, 'title'),
        name: this.#countWords(names, 'name'),
        path: this.#countWords(path, 'path'),
        body: this.#countWords(text, 'body', span),
        anchor: this.#countAnchors(text, anchors.get(ordinal) ?? []),
      };
      this.#countLinks(links[ordinal] ?? [], { law, section: span.section });
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
    for (const column of [this.#lengths, this.#flags, this.#documents]) column.clear();
    this.#terms.trim();
    this.#passages = 0;
    return { features, blocks };
  }

  /** Posts the passage under every provision that it refers to: the other direction of a reference. */
  #countLinks(links: readonly LawReference[], own: { readonly law: string | null; readonly section: string | null }): void {
    for (const term of linkTermsOf(links, own)) this.#count(this.#terms.numberOf(term), BODY, FULL);
  }

  #countAnchors(text: string, spans: readonly AnchorSpan[]): number {
    return spans.reduce((words, span) => words + this.#countWords(text, 'anchor', span), 0);
  }

  /** Number of telling words of the text, or of a part of it. */
  #countWords(text: string, field: Field, { start, end } = { start: 0, end: text.length }): number {
    const terms = this.#terms;
    const number = FIELDS.indexOf(field);
    let words = 0;
    scanWords(text, start, end, (from, to) => {
      const list = terms.listOf(text, from, to);
      const count = terms.listAt(list);
      if (count === 0) return;
      words++;
      this.#count(terms.listAt(list + 1), number, FULL);
      for (let part = 2; part <= count; part++) this.#count(terms.listAt(list + part), number, PART);
    });
    return words;
  }

  #count(term: number, field: number, amount: number): void {
    if (term >= this.#current.length) {
      const larger = new Int32Array(Math.max(this.#current.length * 2, term + 1));
      larger.set(this.#current);
      this.#current = larger;
    }
    const packed = this.#current[term] ?? 0;
    if (packed === 0) this.#touched.push(term);
    const shift = SHIFTS[field] ?? 0;
    const most = MOST[field] ?? 0;
    const before = (packed >>> shift) & most;
    const after = Math.min(before + amount, most);
    this.#current[term] = packed + ((after - before) << shift);
  }

  #closePassage(): void {
    for (let at = 0; at < this.#touched.length; at++) {
      const term = this.#touched.at(at);
      this.#postingTerms.push(term);
      this.#postingPassages.push(this.#passages);
      this.#postingFrequencies.push(this.#current[term] ?? 0);
      this.#current[term] = 0;
    }
    this.#touched.clear();
    this.#passages++;
  }

  /** Counting sort by term: postings of a term stay in order of passages. */
  #writeBlocks(emit: (block: TermBlock) => void): void {
    const terms = this.#postingTerms.view();
    const count = this.#terms.count;
    const starts = new Int32Array(count + 1);
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const next = starts.slice();
    const passages = new Int32Array(terms.length);
    const frequencies = new Uint32Array(terms.length);
    for (let index = 0; index < terms.length; index++) {
      const term = terms[index] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      passages[at] = this.#postingPassages.at(index);
      frequencies[at] = this.#postingFrequencies.at(index);
    }
    const order: { readonly term: string; readonly from: number; readonly to: number }[] = [];
    for (let term = 0; term < count; term++) {
      const from = starts[term] ?? 0;
      const to = starts[term + 1] ?? 0;
      if (from < to) order.push({ term: this.#terms.term(term), from, to });
    }
    order.sort((a, b) => (a.term < b.term ? -1 : 1));
    const writer = new TermBlockWriter(emit);
    for (const { term, from, to } of order) {
      writer.add(term, { passages: passages.subarray(from, to), frequencies: frequencies.subarray(from, to) });
    }
    writer.finish();
  }
}

/** Text of the field "name": everything a document is called. */
export function documentNames(info: DocumentInfo): string {
  return [info.law ?? '', info.lawOfficial ?? '', info.title, ...info.names].join('\n');
}

