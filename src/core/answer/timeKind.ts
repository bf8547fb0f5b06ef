/** What a question about time is after. */
export type TimeKind = 'validity' | 'processing' | 'entitlement' | 'required' | 'start' | 'limit';

const ASKED: readonly (readonly [TimeKind, RegExp])[] = [
  ['processing', /(?<!\p{L})(?:dauert|bearbeitungs(?:zeit|dauer)|entscheid|take)(?:\p{L}*)/iu],
  [
    'validity',
    /gültig|geltungsdauer|wie lange (?:gilt|gelten|hält)|läuft .{0,40} ab(?!\p{L})|(?<!\p{L})(?:valid|expire)/iu,
  ],
  [
    'entitlement',
    /wie lange .{0,40}(?:bekomm|erhalt|krieg|bezieh|anspruch|gezahlt)|how long .{0,40}(?:get|receive|entitled)/iu,
  ],
  ['start', /(?<!\p{L})ab wann(?!\p{L})|from when/iu],
  ['required', /wie lange (?:muss|müssen|soll)|how long .{0,30}must/iu],
  [
    'limit',
    /frist|bis wann|zeit(?!\p{L})|spätestens|innerhalb|wann (?:muss|müssen|ist|sind)|deadline|due|how long do i have/iu,
  ],
];

const SAID: Readonly<Record<TimeKind, RegExp>> = {
  processing: /dauert|dauern|entscheid|entschieden|bearbeit|fiktion|gilt .{0,60}als (?:genehmigt|erteilt)/iu,
  validity:
    /(?<!\p{L})(?:gilt|gelten)(?!\p{L})(?! .{0,100}(?<!\p{L})als(?!\p{L}))|gültig|geltungsdauer|erlischt|erlöschen|läuft .{0,60}ab(?!\p{L})/iu,
  entitlement: /anspruch|gezahlt|gewährt|geleistet|bezieh|bezug|möglich|monate(?!\p{L})/iu,
  required: /setzt .{0,120}voraus|genügen|genügt|mindestens|erforderlich/iu,
  start: /beginnt|(?:\d+|\p{Ll}+) Jahre alt|mit \d+ Jahren|vollendet/iu,
  limit: /innerhalb|binnen|spätestens|unverzüglich|frist|bis zum|(?<!\p{L})fällig/iu,
};

/** Null for a question that only asks when. */
export function timeKindOf(query: string): TimeKind | null {
  return ASKED.find(([, pattern]) => pattern.test(query))?.[0] ?? null;
}

/** Whether a sentence speaks of that kind of time. */
export function saysTime(kind: TimeKind, text: string): boolean {
  return SAID[kind].test(text);
}
