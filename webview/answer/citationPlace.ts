import type { Citation } from '../../src/protocol/answer.ts';
import { date } from '../format.ts';
import type { ViewContext } from '../viewContext.ts';

/** Where in its document a citation stands, for people: "§ 5 Abs. 1 GmbHG · Stand 15.4.2026" or "Mindestkapital · Zeile 24". */
export function citationPlace(citation: Citation, { texts, language }: ViewContext): string {
  const provision = [
    citation.section,
    citation.absatz === null ? null : `Abs. ${citation.absatz}`,
    citation.law,
  ].filter((part) => part !== null);
  const heading = citation.heading_path.at(-1) ?? citation.path;
  const place = citation.section === null ? heading : provision.join(' ');
  const parts = [
    // The title stands above the place already.
    ...(place === citation.title ? [] : [place]),
    citation.page === undefined ? texts.line(citation.start_line) : texts.page(citation.page),
  ];
  if (citation.stand !== null) parts.push(`${texts.stand} ${date(citation.stand, language)}`);
  return parts.join(' · ');
}
