import type { Block, Citation } from '../../protocol/answer.ts';
import type { FactKind } from '../../protocol/stepResult.ts';
import type { ComposeInput } from './composeAnswer.ts';
import { questionProfile } from './questionProfile.ts';
import { answerTexts } from './texts.ts';

/** What a checklist has to say something about; what is missing is named. */
const EXPECTED: readonly FactKind[] = ['requirement', 'document', 'authority', 'deadline', 'fee'];
const LAENDER: Readonly<Record<string, string>> = {
  BW: 'Baden-Württemberg', BY: 'Bayern', BE: 'Berlin', BB: 'Brandenburg', HB: 'Bremen', HH: 'Hamburg', HE: 'Hessen', MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen', NW: 'Nordrhein-Westfalen', RP: 'Rheinland-Pfalz', SL: 'Saarland', SN: 'Sachsen', ST: 'Sachsen-Anhalt', SH: 'Schleswig-Holstein', TH: 'Thüringen',
}; // prettier-ignore

/** What the question asks and the answer lacks, in words for people. */
export function findGaps(
  { analysis, results, language }: ComposeInput,
  blocks: readonly Block[],
  citations: readonly Citation[],
): string[] {
  const texts = answerTexts(language);
  const profile = questionProfile(analysis);
  const gaps: string[] = [];
  for (const result of results.values()) {
    if (result.type === 'synthesis') {
      const kinds = new Set(result.sections.map(({ kind }) => kind));
      gaps.push(
        ...EXPECTED.filter((kind) => !kinds.has(kind)).map((kind) =>
          texts.missingSection(texts.sectionNames[kind]),
        ),
      );
    }
    if (result.type === 'calculation' && result.lines.length === 0) gaps.push(texts.unknownRate);
  }
  gaps.push(...emptyCells(blocks, texts));
  const { place, land } = profile;
  const foundPlace = citations.some(({ title, quote, path, jurisdiction }) => {
    return (
      (place !== null &&
        (title.includes(place) || quote.includes(place) || path.includes(place.toLowerCase()))) ||
      (land !== null && jurisdiction === land)
    );
  });
  if ((place !== null || land !== null) && !foundPlace)
    gaps.push(texts.noLocalSource(place ?? LAENDER[land ?? ''] ?? land ?? ''));
  if (place === null && land === null) gaps.push(...unaskedLaender(citations, texts));
  return gaps;
}

function emptyCells(blocks: readonly Block[], texts: ReturnType<typeof answerTexts>): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ label, cells }) =>
      cells.flatMap((cell, column) =>
        cell.some(({ citations }) => citations.length > 0)
          ? []
          : [texts.missingCell(block.columns[column + 1] ?? '', label)],
      ),
    );
  });
}

function unaskedLaender(citations: readonly Citation[], texts: ReturnType<typeof answerTexts>): string[] {
  const lands = new Set(
    citations.flatMap(({ jurisdiction }) =>
      jurisdiction !== null && Object.hasOwn(LAENDER, jurisdiction)
        ? [LAENDER[jurisdiction] ?? jurisdiction]
        : [],
    ),
  );
  return lands.size === 0 ? [] : [texts.onlyLand([...lands].join(', '))];
}
