import { html, nothing } from 'lit-html';
import { fill } from '../messages.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('./state.js').Selection} Selection
 */

/** Keys that step from place to place, and how far. @type {Record<string, number>} */
const KEYS = { ArrowDown: 1, ArrowRight: 1, n: 1, ArrowUp: -1, ArrowLeft: -1, p: -1 };

/**
 * @param {Selection} selection
 * @param {number} by
 */
const stepped = ({ spans, index }, by) => (index + by + spans.length) % spans.length;

/**
 * Previous, next, and the way back.
 *
 * @param {View} view
 * @param {Selection} selection
 */
export function stepper({ actions, say }, selection) {
  const { spans, index } = selection;
  const total = spans.length;
  const step = (/** @type {number} */ by) => () => actions.step(stepped(selection, by));
  return html`<div class="stepper" part="stepper">
    ${
      total > 1
        ? html`<button
              type="button"
              class="previous"
              aria-label=${say.previous}
              title=${say.previous}
              @click=${step(-1)}
            >
              <span aria-hidden="true">‹</span>
            </button>
            <span class="position">${fill(say.position, { index: index + 1, total })}</span>
            <button type="button" class="next" aria-label=${say.next} title=${say.next} @click=${step(1)}>
              <span aria-hidden="true">›</span>
            </button>`
        : nothing
    }
    <button type="button" class="back" title=${say.backHint} @click=${() => actions.back()}>
      ${say.back}
    </button>
  </div>`;
}

/**
 * A listener that steps with the arrow keys, or n and p.
 *
 * @param {View} view
 * @param {Selection} selection
 */
export function steppingKeys({ actions }, selection) {
  return (/** @type {KeyboardEvent} */ event) => {
    const by = KEYS[event.key];
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
    if (!by || modified || selection.spans.length < 2) return;
    event.preventDefault();
    actions.step(stepped(selection, by));
  };
}
