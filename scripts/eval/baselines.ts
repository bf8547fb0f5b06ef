import MiniSearch from 'minisearch';
import { DatabaseSync } from 'node:sqlite';
import { lawKey } from '../../src/core/library/lawKey.ts';
import { sectionKey } from '../../src/core/library/readers/sectionHeading.ts';
import { stopWords } from '../../src/core/nlp/text/stopWords.ts';
import { foldWord } from '../../src/core/nlp/text/fold.ts';
import type { Passage } from '../../src/protocol/passage.ts';
import type { Engine, RankedHit } from './measure.ts';

/** Words of a question that the off-the-shelf engines are asked with: theirs is no German analysis, so only stop words are dropped. */
const MAX_WORDS = 64;

export function hitOf(passage: Passage): RankedHit {
  return {
    law: passage.law === null ? null : lawKey(passage.law),
    section: passage.section === null ? null : sectionKey(passage.section),
    label: `${passage.law ?? passage.title} ${passage.section ?? passage.heading}`,
  };
}

/** SQLite FTS5 over the raw text, fields weighted 6, 2, 2, 1. */
export function fts5Engine(passages: readonly Passage[]): Engine {
  const database = new DatabaseSync(':memory:');
  database.exec(
    'CREATE VIRTUAL TABLE passages USING fts5(title, law, path, body, content="", tokenize="unicode61")',
  );
  const insert = database.prepare(
    'INSERT INTO passages (rowid, title, law, path, body) VALUES (?, ?, ?, ?, ?)',
  );
  database.exec('BEGIN');
  for (const [index, passage] of passages.entries()) {
    insert.run(index + 1, passage.heading, lawField(passage), passage.heading_path.join('\n'), passage.text);
  }
  database.exec('COMMIT');
  const select = database.prepare(
    'SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages, 6, 2, 2, 1) LIMIT 10',
  );
  return ({ question }) => {
    const words = wordsOf(question);
    if (words.length === 0) return Promise.resolve([]);
    const rows = select.all(words.map((word) => `"${word}"`).join(' OR '));
    return Promise.resolve(rows.flatMap(({ rowid }) => hitAt(passages, Number(rowid) - 1)));
  };
}

/** MiniSearch over the raw text with the same field weights. */
export function miniSearchEngine(passages: readonly Passage[]): Engine {
  const index = new MiniSearch<{ id: number; title: string; law: string; path: string; body: string }>({
    fields: ['title', 'law', 'path', 'body'],
    searchOptions: { boost: { title: 6, law: 2, path: 2, body: 1 }, combineWith: 'OR' },
  });
  index.addAll(
    passages.map((passage, id) => ({
      id,
      title: passage.heading,
      law: lawField(passage),
      path: passage.heading_path.join('\n'),
      body: passage.text,
    })),
  );
  return ({ question }) => {
    const hits = index.search(wordsOf(question).join(' ')).slice(0, 10);
    return Promise.resolve(hits.flatMap(({ id }) => hitAt(passages, Number(id))));
  };
}

function hitAt(passages: readonly Passage[], index: number): RankedHit[] {
  const passage = passages[index];
  return passage === undefined ? [] : [hitOf(passage)];
}

function lawField(passage: Passage): string {
  return `${passage.law ?? ''} ${passage.law_official ?? ''} ${passage.title}`;
}

function wordsOf(question: string): string[] {
  const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !stopWords.has(foldWord(word))).slice(0, MAX_WORDS);
}
