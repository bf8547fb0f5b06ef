import { rule, type IntentRule } from './rule.ts';

/** A comparison says so, or offers two things to choose from. */
export const COMPARISON_RULES: readonly IntentRule[] = [
  rule(
    'comparison',
    0.95,
    /(?<![a-zäöüß])(unterschiede?n?|unterscheide[nt]?|differences?|differs?)(?![a-zäöüß])/,
  ),
  rule(
    'comparison',
    0.95,
    /(?<![a-zäöüß])(vergleich(?:e|en|s|t)?|gegenüberstellung|abgrenzung|compared?|comparison|versus|vs\.?)(?![a-zäöüß])/,
    ({ asked }) =>
      !/vergleich(?:e|s)? (?:schließen|abschließen|vor gericht)|(?:außer)?gerichtliche[rn]? vergleich/.test(
        asked,
      ),
  ),
  rule('comparison', 0.85, /(?<![a-zäöüß])(vor- und nachteile|pros and cons|advantages and disadvantages)/),
  rule(
    'comparison',
    0.85,
    /^(?:was|what|which|welche[rs]?|wer|ist|sind|is|are|lohnt sich)(?: .*)? (besser|schlechter|günstiger|billiger|teurer|schneller|sinnvoller|vorteilhafter|einfacher|better|cheaper|faster)(?: (?:für|bei|for) [^:,?]+)?(?:[:,]? .*(?:oder|or) | (?:als|than) |[:?]|$)/,
  ),
  rule(
    'comparison',
    0.8,
    /^(?:lieber |eher |besser )?[^ ,]+ (oder|or) [^ ,]+(?: (?:für|bei|als|im|in|for) [^?]*| (?:gründen|wählen|beantragen|kaufen|bauen|mieten|nehmen|pachten|abschließen))?\??$/,
  ),
  rule('comparison', 0.75, /^(?:soll|sollte|sollten|sollen|should) (?:ich|wir|man|i|we) .{0,80} (oder|or) /),
  rule(
    'comparison',
    0.8,
    /^(?:was|welche|which|what) (?:spricht|spräche|vorteile?|nachteile?|advantages?|disadvantages?) .* (statt|gegenüber|anstelle|oder|over|compared) /,
  ),
  rule(
    'comparison',
    0.75,
    /^[^?]{2,60} (statt|anstatt|anstelle|gegenüber|instead of|rather than) [^?]{2,60}\??$/,
    ({ isKeywords, contentWords }) => isKeywords && contentWords.length <= 6,
  ),
];
