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

  interface Piece {
    readonly text: string;
    readonly node: Node;
    readonly layer: Element;
    readonly rect: DOMRect;
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
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      const isOut = box !== undefined && (rect.left < box.left - 1 || rect.right > box.right + 1 || rect.top < box.top - touch || rect.bottom > box.bottom + touch);
      if (isOut) faults.push(`“${text}” stands out of its box`);
      if (isDrawn && (rect.left < 0 || rect.right > innerWidth)) faults.push(`“${text}” is drawn outside of the window`);
      pieces.push({ text, node, layer: layerOf(parent), rect });
    }
  }
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.node === other.node || one.layer !== other.layer) continue;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (across > 1 && down > touch) faults.push(`“${one.text}” and “${other.text}” stand on each other`);
    }
  }
  return [...new Set(faults)];
}
