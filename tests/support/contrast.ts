/** Measures the contrast of every mark and word of the drawings, from the colours that the browser works out. Runs in the page. */

/** What was measured: how many marks there are, and which of them cannot be told well enough from what they touch. */
export interface Measured {
  readonly marks: number;
  readonly kinds: readonly string[];
  readonly faults: readonly string[];
}

/** Marks need 3 to 1 against what they touch, words 4.5 to 1. */
export function measureContrast(): Measured {
  const SAMPLES = 12;
  /** Of the places round a mark, as many have to be told: a line may cross it elsewhere. */
  const ENOUGH = 0.75;
  /** Hairlines that only lead the eye: each has its figure in print beside it. And halos, which are there not to be seen. */
  const NOT_NEEDED = '.level-lines *, .recharts-polar-grid-angle *, .sketch [stroke="var(--line)"], .mark-halo, .mark-halo-line';
  type Colour = readonly [number, number, number, number];

  const read = (colour: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return colour === 'none' || colour === 'transparent' || colour.startsWith('url') ? [0, 0, 0, 0] : [red, green, blue, alpha];
  };
  const light = ([red, green, blue]: Colour) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => (part <= 10.3 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one: Colour, other: Colour) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);
  const groundOf = (from: Element | null): Colour => {
    for (let each = from; each !== null; each = each.parentElement) {
      const colour = read(getComputedStyle(each).backgroundColor);
      if (colour[3] > 0.5) return colour;
    }
    return [255, 255, 255, 1];
  };

  const faults: string[] = [];
  const kinds = new Set<string>();
  let marks = 0;
  const note = (kind: string, colour: Colour, grounds: readonly Colour[], least: number) => {
    marks += 1;
    kinds.add(kind);
    const told = grounds.filter((ground) => ratio(colour, ground) >= least - 0.05).length;
    if (told / grounds.length < ENOUGH) {
      faults.push(`${kind}: ${Math.min(...grounds.map((ground) => ratio(colour, ground))).toFixed(2)} to 1, wanted ${least}`);
    }
  };

  for (const svg of document.querySelectorAll<SVGSVGElement>('main svg.drawing, main .drawing svg, main .sketch svg')) {
    const page = groundOf(svg);
    const shapes = [...svg.querySelectorAll<SVGGeometryElement>('line, path, rect, circle, polygon, polyline')].filter((shape) => shape.closest('defs, clipPath, pattern') === null);
    const painted = shapes.map((shape) => {
      const style = getComputedStyle(shape);
      const place = shape.getCTM() ?? new DOMMatrix();
      const back = place.inverse();
      return { shape, place, back, fill: read(style.fill), isHatched: style.fill.startsWith('url'), stroke: read(style.stroke), width: Number.parseFloat(style.strokeWidth) };
    });
    const grounded = painted.filter(({ shape, fill, isHatched }) => shape.tagName !== 'line' && (fill[3] > 0 || isHatched));
    /** The topmost filled shape at a place. */
    const topmostAt = (at: DOMPoint, from: (typeof painted)[number], isOwnCounted: boolean) => {
      const onPaper = at.matrixTransform(from.place);
      return grounded.findLast((each) => (each !== from || isOwnCounted) && each.shape.isPointInFill(onPaper.matrixTransform(each.back)));
    };
    /** Its colour; the hatch of a box is drawn on the page. */
    const colourAt = (at: DOMPoint, from: (typeof painted)[number], isOwnCounted: boolean): Colour => {
      const found = topmostAt(at, from, isOwnCounted);
      return found === undefined || found.isHatched ? page : found.fill;
    };
    /** Whether something drawn later lies over it there. */
    const isCovered = (at: DOMPoint, from: (typeof painted)[number]) => {
      const found = topmostAt(at, from, false);
      return found !== undefined && painted.indexOf(found) > painted.indexOf(from);
    };
    for (const mark of painted) {
      const { shape, fill, stroke, width } = mark;
      const length = shape.getTotalLength();
      const hasStroke = stroke[3] > 0 && width > 0;
      if (shape.matches(NOT_NEEDED) || length === 0 || (fill[3] === 0 && !hasStroke)) continue;
      const away = (hasStroke ? width / 2 : 0) + 0.6;
      const grounds: Colour[] = [];
      for (let step = 0; step < SAMPLES; step += 1) {
        const at = (length * (step + 0.5)) / SAMPLES;
        const [before, after] = [shape.getPointAtLength(Math.max(0, at - 0.5)), shape.getPointAtLength(Math.min(length, at + 0.5))];
        const [across, down] = [after.x - before.x, after.y - before.y];
        const long = Math.hypot(across, down) || 1;
        if (isCovered(before, mark)) continue;
        for (const side of [1, -1]) {
          const place = new DOMPoint((before.x + after.x) / 2 - (side * away * down) / long, (before.y + after.y) / 2 + (side * away * across) / long);
          // Inside, a filled shape without an edge touches only itself.
          if (!hasStroke && shape.isPointInFill(place)) continue;
          grounds.push(colourAt(place, mark, hasStroke));
        }
      }
      if (grounds.length > 0) note(shape.closest('[class*="mark-"]')?.getAttribute('class') ?? shape.parentElement?.getAttribute('class') ?? shape.tagName, hasStroke ? stroke : fill, grounds, 3);
    }
    for (const hatch of svg.querySelectorAll('pattern line')) note('hatch', read(getComputedStyle(hatch).stroke), [page], 3);
    for (const word of svg.querySelectorAll('text')) note('word', read(getComputedStyle(word.querySelector('tspan') ?? word).fill), [page], 4.5);
  }
  for (const cell of document.querySelectorAll<HTMLElement>('main .heat-cell, main .heat-swatch, main .bead span')) {
    const style = getComputedStyle(cell);
    const page = groundOf(cell.parentElement);
    const inside = read(style.backgroundColor);
    const edge = Number.parseFloat(style.borderTopWidth) > 0 ? read(style.borderTopColor) : inside;
    const kind = cell.classList[0] ?? 'bead';
    note(kind, ratio(inside, page) >= 3 || edge[3] === 0 ? inside : edge, [page], 3);
    if (cell.textContent !== '') note(`words of ${kind}`, read(style.color), [inside[3] > 0 ? inside : page], 4.5);
  }
  return { marks, kinds: [...kinds].toSorted(), faults: [...new Set(faults)] };
}
