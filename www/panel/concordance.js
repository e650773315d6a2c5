import { html, nothing } from 'lit-html';
import { fill } from '../messages.js';
import { showMore } from './parts.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('./state.js').Selection} Selection
 * @typedef {import('hanlens-wasm').Span} Span
 */

/** Lines that show at first. */
const LINES = 30;

/** Characters on either side of a place: about half a line of print. */
const CONTEXT = 16;

/**
 * Every place of a word with what stands around it.
 *
 * @param {View} view
 * @param {Selection} selection
 */
export function concordanceView(view, selection) {
  const { state, actions, say, textLanguage } = view;
  const { spans, label, index } = selection;
  const shown = Math.max(state.shown.concordance ?? LINES, index + 1);
  return html`<section
    class="concordance"
    part="concordance"
    aria-label=${fill(say.contextOf, { text: label })}
  >
    <header>
      <h3><span lang=${textLanguage}>${label}</span></h3>
      ${stepper(view, selection)}
    </header>
    <ol class="lines" lang=${textLanguage}>
      ${spans.slice(0, shown).map((span, at) => {
        const { before, match, after } = inContext(state.text, span);
        return html`<li>
          <button
            type="button"
            aria-current=${at === index ? 'true' : nothing}
            @click=${() => actions.step(at)}
          >
            <span class="before"><span>${before}</span></span
            ><mark>${match}</mark><span class="after">${after}</span>
          </button>
        </li>`;
      })}
    </ol>
    ${showMore(view, 'concordance', Math.min(shown, spans.length), spans.length, LINES)}
  </section>`;
}

/**
 * Previous, next, and the way back.
 *
 * @param {View} view
 * @param {Selection} selection
 */
export function stepper({ actions, say }, { spans, index }) {
  const total = spans.length;
  const step = (/** @type {number} */ by) => () => actions.step((index + by + total) % total);
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
 * A place with what stands around it in its line. A column break inside is not shown.
 *
 * @param {string} text
 * @param {Span} span
 */
export function inContext(text, [start, end]) {
  // A character outside the basic plane may be cut in two at either end.
  const before = text
    .slice(Math.max(0, start - CONTEXT), start)
    .replace(/^[^]*\n/, '')
    .replace(/^#{1,2} /, '')
    .replace(/^[\udc00-\udfff]/, '');
  const after = text
    .slice(end, end + CONTEXT)
    .replace(/\n[^]*$/, '')
    .replace(/[\ud800-\udbff]$/, '');
  return { before, match: text.slice(start, end).replace(/\s*\n\s*/g, ''), after };
}
