import { describe, expect, it } from 'vitest';
import { checkSentence, type Verdict } from '../../../../src/core/answer/checkSentence.ts';

const capital = 'Das Stammkapital der Gesellschaft muß mindestens\nfünfundzwanzigtausend Euro betragen.';
const withdrawal =
  'Ein rechtswidriger Verwaltungsakt, der eine Geldleistung gewährt, darf nicht zurückgenommen werden, soweit der Begünstigte vertraut hat.';

describe('checkSentence', () => {
  it.each<[string, string[], string[], Verdict]>([
    [
      'Das Stammkapital der Gesellschaft muß mindestens fünfundzwanzigtausend Euro betragen.',
      [capital],
      [],
      'verified',
    ],
    ['Das Stammkapital muß mindestens 25.000 Euro betragen.', [capital], [], 'verified'],
    ['Das Stammkapital muß mindestens 50.000 Euro betragen.', [capital], [], 'contradicted'],
    ['Das Stammkapital muß nach § 5 mindestens 25.000 Euro betragen.', [capital], ['5'], 'verified'],
    ['Das Stammkapital muß nach § 7 mindestens 25.000 Euro betragen.', [capital], ['5'], 'contradicted'],
    [
      'Ein rechtswidriger Verwaltungsakt darf zurückgenommen werden, soweit der Begünstigte vertraut hat.',
      [withdrawal],
      [],
      'contradicted',
    ],
    [
      'Ein rechtswidriger Verwaltungsakt darf nicht zurückgenommen werden, soweit der Begünstigte vertraut hat.',
      [withdrawal],
      [],
      'verified',
    ],
    ['Der Bauantrag ist beim Landratsamt einzureichen.', [capital], [], 'absent'],
    ['Das Stammkapital zahlen alle Gesellschafter gemeinsam auf Konten.', [capital], [], 'unverified'],
    ['Irgendetwas.', [], [], 'absent'],
  ])('%s', (sentence, quotes, sections, expected) =>
    expect(checkSentence(sentence, quotes, sections)).toBe(expected),
  );
});
