import { isKeywordQuery, rule, type IntentRule } from './rule.ts';

const COST_NOUN =
  '(?:[a-zäöüß-]*kosten|[a-zäöüß-]*gebühr(?:en)?|[a-zäöüß-]*gebuehr(?:en)?|preise?|[a-zäöüß-]*steuer|[a-zäöüß-]*beiträge|[a-zäöüß-]*beitrag|[a-zäöüß-]*bußgeld(?:er)?|abgaben|fees?|costs?|price|tax)';
const KEYWORD_NOUN =
  '(?:(?!werbungskosten|prozesskosten|betriebskosten)[a-zäöüß-]*kosten|[a-zäöüß-]*(?<!un)gebühr(?:en)?|preise?|fees?|costs?|price)';
const MOST_WORDS = 6;

/** Money that is to be paid or reckoned. */
export const MONEY_RULES: readonly IntentRule[] = [
  rule('calculation', 0.95, /^(was kostet|was kosten|was würde.{0,60}? kosten|wie ?viel (?:kostet|kosten)|wie teuer|how much (?:does|do|is|are|will|would)|what (?:does|do|will|would) .* cost)/), // prettier-ignore
  rule('calculation', 0.9, /^((?:was|wie ?viel)(?: geld)? (?:muss|müssen|soll|sollen|hat|habe|zahlt|zahle|zahlen|bezahle|kommt|i )).{0,90}?((?:be)?zahl(?:e|en|t))?(?![a-zäöüß])/, ({ asked }) => /(?<![a-zäöüß])(?:(?:be)?zahl(?:e|en|t))(?![a-zäöüß])/.test(asked)), // prettier-ignore
  rule(
    'calculation',
    0.9,
    new RegExp(
      `^(wie hoch (?:ist|sind|fallen|wären|wird|werden|können|darf|dürfen)|how high (?:is|are)) .*?(?<![a-zäöüß])(${COST_NOUN})(?![a-zäöüß])`,
    ),
  ),
  rule('calculation', 0.9, /^(wie (?:wird|werden|berechnet|berechnen|errechnet|errechnen|kann ich|kann man|berechne) (?:.*(?:berechnet|berechnen|ausgerechnet|ermittelt|sich .*))?)(?![a-zäöüß])/, ({ asked }) => /(?:berechne|errechne|ausgerechnet|ausrechnen)/.test(asked)), // prettier-ignore
  rule('calculation', 0.9, /^(berechnen?|rechnen? .*aus|calculate|compute)(?![a-zäöüß])/),
  rule('calculation', 0.9, /(?:^|(?<![a-zäöüß])(?:ist|is|sind|are|ergibt) )(\(?\d[\d.,() ]*(?: ?[+*×] ?| [:/-] | ?[/] ?(?=\d+ ?[=?])|(?: mal | plus | minus | geteilt durch | times ))\(?\d[\d., ]*|\d[\d.,]* ?(?:%|prozent|percent) (?:von|of) \d)/), // prettier-ignore
  rule(
    'calculation',
    0.85,
    new RegExp(
      `^(?:mit |in welcher höhe )?(welchen?|welcher?|was für|which|what) (?:[a-zäöüß]+en )?(${KEYWORD_NOUN})(?![a-zäöüß])`,
    ),
  ),
  rule('calculation', 0.85, new RegExp(`^((?:was|what) (?:sind|ist|are|is)) (?:die |der |das |the )?(?:[a-zäöüß]+en )?(${KEYWORD_NOUN}) (?:für|von|of|for|bei|der|des|einer|eines)(?![a-zäöüß])`)), // prettier-ignore
  rule(
    'calculation',
    0.8,
    new RegExp(`(?<![a-zäöüß])(${KEYWORD_NOUN})(?![a-zäöüß])`),
    ({ isKeywords, contentWords }) => isKeywords && contentWords.length <= MOST_WORDS,
  ),
  rule(
    'calculation',
    0.75,
    /^([a-zäöüß-]*berechnung)(?![a-zäöüß])|(?<![a-zäöüß])(calculation)$/,
    isKeywordQuery,
  ),
  rule('calculation', 0.7, /^(wie ?viel(?:e[nrs]?)? [a-zäöüß-]*(?:zahle|bekomme|erhalte|geld|steuern?|unterhalt|miete|rente|lohn|beitrag|zinsen))(?![a-zäöüß])/), // prettier-ignore
];
