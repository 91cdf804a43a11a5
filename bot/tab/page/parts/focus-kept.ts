// Draws a part of the page anew without throwing the keyboard back to the start of the page.

const CAN_FOCUS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** How a person would name it. */
function nameOf(element: Element): string {
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
  return element.getAttribute('aria-label') ?? (label ?? element).textContent;
}

/** Runs `draw`; if what had the focus in `part` is gone, its namesake gets it, or else the heading before it. */
export function keepingFocus(part: HTMLElement, draw: () => void): void {
  const focused = document.activeElement;
  const name = focused !== null && part.contains(focused) ? nameOf(focused) : null;
  const section = focused?.closest('section')?.querySelector('h2')?.textContent ?? null;
  draw();
  if (name === null || part.contains(document.activeElement)) return;
  const next = [...part.querySelectorAll<HTMLElement>(CAN_FOCUS)].find((one) => nameOf(one) === name);
  const heading = [...part.querySelectorAll('h2')].find(({ textContent }) => textContent === section);
  heading?.setAttribute('tabindex', '-1');
  (next ?? heading ?? part.closest('main'))?.focus();
}
