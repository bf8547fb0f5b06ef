import type { LawReference, Parameters } from '../../protocol/analysis.ts';
import type { EntityType, Intent } from '../../protocol/vocabulary.ts';
import { comparisonSubjects } from './comparison.ts';
import { parseNumber } from './entities/amounts.ts';
import type { Candidate } from './entities/candidate.ts';
import { buildingCodeOf, LAND_OF_LAW } from './lawAliases.ts';
import { landOfAdjective, type PlaceMatch } from './places.ts';
import type { Token } from './tokenizer.ts';
import { topicOf } from './topic.ts';

interface ParameterInput {
  readonly text: string;
  readonly sentence: string;
  readonly intent: Intent;
  readonly tokens: readonly Token[];
  readonly entities: readonly Candidate[];
  readonly references: readonly LawReference[];
  readonly places: readonly PlaceMatch[];
}

/** A bare "Landesbauordnung" means the one of the Land that the question is about. */
function inLand(reference: LawReference, land: string | undefined): LawReference {
  const law = reference.law === 'LBO' && land !== undefined ? buildingCodeOf(land) : undefined;
  return law === undefined ? reference : { ...reference, law };
}

type Place = PlaceMatch['place'];

function landOf(
  places: readonly Place[],
  references: readonly LawReference[],
  tokens: readonly Token[],
): string | undefined {
  for (const { land } of places) if (land !== null) return land;
  for (const { law } of references) {
    const land = law === null ? undefined : LAND_OF_LAW[law];
    if (land !== undefined) return land;
  }
  for (const { text } of tokens) {
    const land = landOfAdjective(text);
    if (land !== null) return land;
  }
  return undefined;
}

/** Where everything is that has no other place: it narrows nothing down. */
const WHOLE_COUNTRY = /^(?:Deutschland|Germany|Bundesrepublik(?: Deutschland)?)$/u;

function locationOf(places: readonly Place[]): string | undefined {
  const narrower = places.filter(({ name }) => !WHOLE_COUNTRY.test(name));
  return (
    narrower.find(({ kind }) => kind === 'municipality') ??
    narrower.find(({ kind }) => kind === 'land') ??
    narrower[0]
  )?.name;
}

function amountOf(value: string | undefined): { value: number; unit: string } | undefined {
  const match = /^(\S+) (.+)$/u.exec(value ?? '');
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { value: parseNumberPlain(match[1]), unit: match[2] };
}

function parseNumberPlain(text: string): number {
  return /^[\d.]+(?:e[+-]?\d+)?$/u.test(text) ? Number(text) : parseNumber(text);
}

/** The question's parameters; absent keys are those that it does not name. */
export function parametersOf(input: ParameterInput): Parameters {
  const { text, sentence, intent, tokens, entities, references: named } = input;
  const places = input.places.map(({ place }) => place);
  const first = (type: EntityType): string | undefined => {
    const entity = entities.find((candidate) => candidate.type === type);
    return entity === undefined ? undefined : (entity.value ?? text.slice(entity.start, entity.end));
  };
  const land = landOf(places, named, tokens);
  const optional = {
    location: locationOf(places),
    land,
    organization: first('organization'),
    document_type: first('document'),
    procedure_type: first('procedure'),
    date: first('date'),
    amount: amountOf(first('amount')),
  };
  const object = first('other');
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    law_references: named.map((reference) => inLand(reference, land)),
    subjects: intent === 'comparison' ? comparisonSubjects(sentence) : [],
    topic: topicOf({ text, tokens, entities, places: input.places }),
    custom: object === undefined ? {} : { object },
  };
}
