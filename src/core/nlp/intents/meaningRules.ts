import { rule, type Guard, type IntentRule } from './rule.ts';

/** Nouns that ask for a property of something, not for its meaning: "Was sind die Voraussetzungen …". */
const RELATION =
  /^(?:was|what) (?:genau )?(?:ist|sind|war|waren|is|are) (?:die |der |das |the |alle |meine |typische )?(?:[a-zäöüß]+(?:en|e|er|s) )?[a-zäöüß-]*(?:voraussetzung|anforderung|pflichten(?![a-zäöüß])|kosten(?![a-zäöüß])|folge|rechtsfolge|hauptstadt|hauptsitz|(?<!be)sitz(?![a-zäöüß])|aufgabe|grundlage|(?:^| )regeln?(?![a-zäöüß])|regelung|rechte?n?(?= (?:der|des|von|eines|einer|bei|als))|frist|wichtigst|häufigst|aktuell|grenzwert|vorschrift|kriteri|unterlage|schritte|möglichkeit|vorteil|nachteil|ziele?(?![a-zäöüß])|gründe|grund(?= (?:für|der|des))|ursache|ablauf|inhalt|bestandteil|merkmal|environmental|requirements?|regulations?|rules?|temperature|capital|deadlines?|conditions|rights|duties|consequences|zulassungszeichen|adresse|telefonnummer|öffnungszeiten|strafe)/;
/** The frame of a question about a case: "Was ist, wenn …", "Was ist bei …". */
const CASE =
  /^was (?:ist|sind),? (?:bei|zu|für|in|im|mit|wenn|noch|nach|beim|passiert|erlaubt|hier|verboten|mein)(?![a-zäöüß])/;
const isMeaning: Guard = ({ asked }) => !RELATION.test(asked) && !CASE.test(asked);

/** What a word means. */
export const MEANING_RULES: readonly IntentRule[] = [
  rule('definition', 0.95, /(?<![a-zäöüß])(was bedeute[nt]|was heißt|was heisst|was versteht man|was verstehen? [a-zäöüß]+ unter|was meint|was ist gemeint|what (?:does|do) .* mean|what is meant by|meaning of|definition|definiert|definiere|define|begriff(?:s|sbestimmung|e)?|bedeutung|was ist das)(?![a-zäöüß])/), // prettier-ignore
  rule('definition', 0.9, /^(was (?:genau )?(?:ist|sind|war|waren)|what(?:'s| is| are| exactly is)|wer ist ein|who is an?|wann ist man ein)(?![a-zäöüß])/, isMeaning), // prettier-ignore
  rule('definition', 0.85, /^(was) (?:ein|eine|der|die|das) .*(?:ist|sind|bedeutet)[.?]*$/),
  rule('definition', 0.7, /^(erklär(?:e|en sie|t)?|erläuter(?:e|n sie)|definiere|explain)(?: mir| uns| bitte| me| kurz)*,?(?: (?:der|die|das|den|dem|the|eine?n?))? (?:[a-zäöüß\d-]+ ?){1,2}[.!?]?$/), // prettier-ignore
  rule('definition', 0.7, /^(?:erklär(?:e|en sie)|erläuter(?:e|n sie)|explain)(?: mir| uns| bitte| me)*, (was) .*(?:ist|sind|bedeutet)/), // prettier-ignore
];
