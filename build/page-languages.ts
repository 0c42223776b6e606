/** Makes the page once for each language: the same page, which says what it is in and has the words of that language fetched along with its script. */

import type { Plugin } from 'vite';

const WORDS = /\/assessments\/words\/(en|cy)\.ts$/;
const ENGLISH = 'index.html';
const WELSH = 'index.cy.html';

/** Adds `index.cy.html` beside `index.html`. Only the host knows which of them is wanted, and sends that one. */
export function pageLanguages(): Plugin {
  return {
    name: 'page-languages',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle[ENGLISH];
      if (page?.type !== 'asset') throw new Error('The page has not been made.');
      const chunks = Object.values(bundle).filter((made) => made.type === 'chunk');
      const pageIn = (language: string) => {
        const words = chunks.find((chunk) => WORDS.exec(chunk.facadeModuleId ?? '')?.[1] === language);
        if (words === undefined) throw new Error(`The words of ${language} are no file of their own.`);
        // What the words themselves import would be asked for only once they are there.
        const files = [words.fileName, ...words.imports.filter((name) => chunks.some((chunk) => chunk.fileName === name && !chunk.isEntry))];
        const preloads = files.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
        return String(page.source)
          .replace('<html lang="en">', `<html lang="${language}">`)
          .replace('<script type="module"', `${preloads.join('\n    ')}\n    <script type="module"`);
      };
      this.emitFile({ type: 'asset', fileName: WELSH, source: pageIn('cy') });
      page.source = pageIn('en');
    },
  };
}
