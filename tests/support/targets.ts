/** Finds what is too small to be hit: under 24 by 24 CSS pixels and not alone, or a level under 44 pixels high. Runs in the page. */

/** Each one that is too small, as a sentence. */
export function listSmallTargets(): readonly string[] {
  const LEAST = 24;
  const LEAST_LEVEL = 44;
  const top = document.querySelector('dialog[open]') ?? document.body;
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  const all = [...top.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
    (element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) && !element.matches('.skip, .to-levels, :disabled'),
  );
  /** A link inside a sentence is as high as its line, and may be. */
  const isInSentence = (element: Element) =>
    element.matches('a, button') && [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
  const rectOf = (element: Element): DOMRect => {
    const label = element.matches('input[type="radio"]') ? element.closest('label') : null;
    return (label ?? element).getBoundingClientRect();
  };
  /** A press half of the least size from its middle, each way, still meets it. */
  const isHitAround = (element: Element, { width, height }: DOMRect) => {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const now = rectOf(element);
    const [x, y] = [now.left + width / 2, now.top + height / 2];
    const half = LEAST / 2 - 0.5;
    return [[-half, -half], [half, -half], [-half, half], [half, half]].every(([across = 0, down = 0]) => {
      const hit = document.elementFromPoint(x + across, y + down);
      return hit !== null && (hit === element || element.contains(hit) || hit.closest('label')?.contains(element) === true);
    });
  };
  const small = all.filter((element) => {
    const rect = rectOf(element);
    return Math.min(rect.width, rect.height) < LEAST - 0.01 && !isHitAround(element, rect);
  });
  const middleOf = (element: Element) => {
    const { left, top: above, width, height } = rectOf(element);
    return { x: left + width / 2, y: above + height / 2 };
  };
  /** WCAG 2.5.8: a circle of 24 pixels on its middle meets no other target, nor the circle of another small one. */
  const isAlone = (element: Element) => {
    // What has been scrolled out of its frame lies under other parts of the page, where nobody sees or presses it.
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const { x, y } = middleOf(element);
    return all.every((other) => {
      if (other === element || element.contains(other) || other.contains(element)) return true;
      const rect = rectOf(other);
      const away = Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom));
      const middle = middleOf(other);
      return away >= LEAST / 2 && (!small.includes(other) || Math.hypot(middle.x - x, middle.y - y) >= LEAST);
    });
  };
  const crowded = small.filter((element) => !isInSentence(element) && !isAlone(element)).map((element) => `${nameOf(element)} is under ${LEAST} pixels and has a neighbour`);
  const lowLevels = [...top.querySelectorAll('.level')]
    .filter((level) => level.getBoundingClientRect().height < LEAST_LEVEL)
    .map((level) => `the level ${nameOf(level)} is under ${LEAST_LEVEL} pixels high`);
  return [...crowded, ...lowLevels];
}
