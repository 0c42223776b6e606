/** Characters that a document cannot show, as they are named to people. */

/** A text in another script would fill the page. */
const MOST_CHARACTERS = 20;

/** "שׁ ל 🎉", and "…" where there are many. */
export function nameCharacters(characters: readonly string[]): string {
  const named = characters.slice(0, MOST_CHARACTERS).join(' ');
  return characters.length > MOST_CHARACTERS ? `${named} …` : named;
}
