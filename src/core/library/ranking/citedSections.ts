import { parseSectionReferences } from '../../nlp/lawReference.ts';
import type { LawReference } from '../../../protocol/analysis.ts';
import { readings, type ReferenceReading } from '../resolveReference.ts';
import type { Collection } from './bm25f.ts';

/** A provision that the question cites, in the forms in which a library may hold it, the likeliest first. */
export interface CitedSection {
  /** As it stands in the question. */
  readonly text: string;
  /** Its law as it is named. */
  readonly law: string | null;
  readonly readings: readonly ReferenceReading[];
}

/** Characters of a question that are read, and those behind a section's number in which its law is looked for. */
const LONGEST_TEXT = 4_000;
const REACH = 60;
/** Characters between two sections of one citation at most. */
const CHAIN = 5;
/** Names that text alone does not tell from what follows them ("TVMindestlohn Abfall 8", "GewO§34cDV"). */
const ODD_NAME = /[\s\d§/.-]/;
const oddNames = new WeakMap<Collection, readonly string[]>();
const allNames = new WeakMap<Collection, ReadonlySet<string>>();

/** Provisions cited in a text. `laws` are the laws that the question names otherwise: a bare "§ 34" is of the only one. */
export function citedSections(text: string, laws: readonly string[], collection: Collection): readonly CitedSection[] {
  if (!/§|art|para|sec/i.test(text)) return [];
  const references = parseSectionReferences(text.slice(0, LONGEST_TEXT));
  const found = references.map((reference) => libraryLaw(text, reference, collection));
  // In "§§ 37 u. 38 SGB 10/Kap1/2" the name stands behind the last of them only.
  for (let at = references.length - 2; at >= 0; at--) {
    const [reference, next] = [references[at], references[at + 1]];
    if (reference?.law === next?.law && (next?.start ?? Infinity) - (reference?.end ?? 0) <= CHAIN) found[at] ??= found[at + 1] ?? null;
  }
  return references.map((reference, at) => {
    const law = found[at] ?? reference.law ?? lawBefore(text, reference, collection) ?? (laws.length === 1 ? (laws[0] ?? null) : null);
    return { text: reference.text, law, readings: readings({ ...reference, law }) };
  });
}

/** The longest name of a law of the libraries that stands behind the reference's number and says more than the words read so far. */
function libraryLaw(text: string, reference: LawReference, collection: Collection): string | null {
  const behind = text.slice(reference.start, reference.end + REACH);
  let longest: string | null = null;
  for (const name of namesOf(collection)) {
    if (name.length <= Math.max(longest?.length ?? 0, reference.law?.length ?? 0)) continue;
    const at = behind.indexOf(` ${name}`);
    if (at < 0 || at > reference.end - reference.start || /[\p{L}\d]/u.test(behind.charAt(at + name.length + 1))) continue;
    longest = name;
  }
  return longest;
}

/** The longest name of a law of the libraries that ends right before the reference: "ZDVG § 10". */
function lawBefore(text: string, { start }: LawReference, collection: Collection): string | null {
  const words = text.slice(Math.max(0, start - REACH), start).trim().split(/\s+/);
  const names = everyName(collection);
  const first = words.findIndex((_, at) => names.has(words.slice(at).join(' ')));
  return first < 0 ? null : words.slice(first).join(' ');
}

function namesOf(collection: Collection): readonly string[] {
  const known = oddNames.get(collection);
  if (known !== undefined) return known;
  const list = [...everyName(collection)].filter((name) => ODD_NAME.test(name));
  oddNames.set(collection, list);
  return list;
}

function everyName(collection: Collection): ReadonlySet<string> {
  const known = allNames.get(collection);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const index of new Set(collection.segments.map((placed) => placed.index))) {
    for (const { law, lawOfficial } of index.documents.values()) {
      for (const name of [law, lawOfficial]) if (name !== null) names.add(name);
    }
  }
  allNames.set(collection, names);
  return names;
}
