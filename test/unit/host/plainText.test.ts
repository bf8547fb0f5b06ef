import { describe, expect, it } from 'vitest';
import { plainLabel, withoutLinks } from '../../../src/host/plainText.ts';

/** As VS Code finds links in messages and icons in labels. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const ICON = /(\\)?\$\(([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:~[A-Za-z]+)?)\)/;

describe('plain text', () => {
  it.each(['[Klick](command:workbench.action.quit)', 'x [a] b](file:///etc/passwd)[c](https://a.de "t")'])(
    'makes no link of %s',
    (text) => {
      expect(text).toMatch(LINK);
      expect(withoutLinks(text)).not.toMatch(LINK);
      expect(withoutLinks(text).replaceAll('] (', '](')).toBe(text);
    },
  );
  it.each(['Was kostet $(rocket)?', '$(sync~spin)$(alert)', '\\$(rocket)'])(
    'draws no icon for %s',
    (text) => {
      expect(text).toMatch(ICON);
      expect(plainLabel(text)).not.toMatch(ICON);
      expect(plainLabel(text).replaceAll('\u2060', '')).toBe(text);
    },
  );
  it('leaves other text as it is', () => {
    const text = '§ 5 (1) [Anlage] kostet 5 $ (netto)';
    expect([plainLabel(text), withoutLinks(text)]).toEqual([text, text]);
  });
});
