/** The part of subset-font that the font build uses; the package brings no types. */

declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'sfnt' | 'woff2'; readonly keepFeatures: readonly string[]; readonly noHinting: boolean },
  ): Promise<Uint8Array>;
}
