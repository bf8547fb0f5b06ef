import * as z from 'zod/mini';

/** Runs the view on the page's `#app`. The language of the first paint is the page's. */
export function startPage(run: (root: HTMLElement, language: 'de' | 'en') => void): void {
  // Schemas must not be compiled to code at run time: the page's content security policy forbids it.
  z.config({ jitless: true });
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element with the id "app".');
  run(root, document.documentElement.lang === 'de' ? 'de' : 'en');
}
