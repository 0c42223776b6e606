/** Finds text that somebody cannot read where it stands: cut off, out of its box, or under other text. Runs in the page. */

/** Each fault as a sentence; none where every text can be read. */
export function listTextFaults(): readonly string[] {
  /** Pixels by which boxes of letters may touch: their height is more than that of the ink. */
  const touch = 3;
  const faults: string[] = [];
  const dialog = document.querySelector('dialog[open]');
  const top = dialog ?? document.body;
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push(`the page is ${wide} pixels too wide`);

  const layerOf = (element: Element): Element => {
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const { position } = getComputedStyle(each);
      if (position === 'fixed' || position === 'sticky' || each.matches('.more-items')) return each;
    }
    return top;
  };
  const isForEyes = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    return element.closest('.only-read, .skip:not(:focus), .to-levels:not(:focus), option, .brand span') === null || (element.matches('.brand span') && element.clientWidth > 1);
  };
  const boxOf = (element: Element): Element | null => {
    for (let each: Element | null = element; each !== null && each !== top; each = each.parentElement) {
      const style = getComputedStyle(each);
      const hasEdge = style.borderLeftStyle !== 'none' && Number.parseFloat(style.borderLeftWidth) > 0 && Number.parseFloat(style.borderRightWidth) > 0;
      if (style.display !== 'inline' && (hasEdge || (style.overflowX !== 'visible' && style.overflowX !== 'auto'))) return each;
    }
    return null;
  };

  /** The sides of a box. Asking a DOMRect for one costs more than all that is done with it. */
  interface Piece {
    readonly text: string;
    readonly node: Node;
    readonly layer: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (parent === null || text === '' || !isForEyes(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const isDrawn = parent.closest('svg') !== null;
    const box = isDrawn ? undefined : boxOf(parent)?.getBoundingClientRect();
    const layer = layerOf(parent);
    for (const { left, right, top: above, bottom, width } of range.getClientRects()) {
      if (width < 1) continue;
      const isOut = box !== undefined && (left < box.left - 1 || right > box.right + 1 || above < box.top - touch || bottom > box.bottom + touch);
      if (isOut) faults.push(`“${text}” stands out of its box`);
      if (isDrawn && (left < 0 || right > innerWidth)) faults.push(`“${text}” is drawn outside of the window`);
      pieces.push({ text, node, layer, left, right, top: above, bottom });
    }
  }
  pieces.sort((one, other) => one.top - other.top);
  for (const [index, one] of pieces.entries()) {
    // From the top down, so that what begins below one's end, and all after it, need not be looked at.
    for (let next = index + 1; next < pieces.length; next += 1) {
      const other = pieces[next];
      if (other === undefined || one.bottom - other.top <= touch) break;
      if (one.node === other.node || one.layer !== other.layer) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across > 1 && down > touch) faults.push(`“${one.text}” and “${other.text}” stand on each other`);
    }
  }
  return [...new Set(faults)];
}
