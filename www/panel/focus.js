/**
 * Where the focus goes when what had it is no longer shown: never to the top of the page.
 */

/**
 * Renders, and should that have taken away what had the focus, moves it.
 *
 * @param {ShadowRoot} root
 * @param {() => void} render
 * @param {string} selector  what gets the focus instead
 */
export function keepingFocus(root, render, selector) {
  const had = root.activeElement;
  render();
  if (had && !root.activeElement) focusOn(root, selector);
}

/**
 * @param {ShadowRoot} root
 * @param {string} selector  the first of these that can be focused is
 */
export function focusOn(root, selector) {
  for (const target of root.querySelectorAll(selector)) {
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    if (root.activeElement === target) return;
  }
}

/**
 * Whether a click came from the keyboard.
 *
 * @param {MouseEvent} event
 */
export const isFromKeyboard = (event) => event.detail === 0;
