import { html, nothing } from 'lit-html';
import { fill } from '../messages.js';
import { steppingKeys, stepper } from './stepper.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('./state.js').Selection} Selection
 * @typedef {import('hanlens-wasm').Span} Span
 */

/** Lines that show on either side of the current one: of a frequent word there may be thousands. */
const LINES = 30;

/** Characters on either side of a place: about half a line of print. */
const CONTEXT = 16;

/**
 * The lines that show around a place.
 *
 * @param {number} index
 * @param {number} total
 * @returns {Span}
 */
export function linesAround(index, total) {
  return [Math.max(0, index - LINES), Math.min(total, index + LINES + 1)];
}

/**
 * Every place of a word with what stands around it.
 *
 * @param {View} view
 * @param {Selection} selection
 */
export function concordanceView(view, selection) {
  const { state, actions, say, textLanguage } = view;
  const { spans, label, index, lines } = selection;
  const [from, to] = lines;
  const more = (/** @type {string} */ message, /** @type {number} */ count, /** @type {Span} */ wider) =>
    count > 0
      ? html`<button
          type="button"
          class="more"
          part="more"
          lang=${say.language}
          @click=${() => actions.showLines(wider)}
        >
          ${fill(message, { count })}
        </button>`
      : nothing;
  return html`<section
    class="concordance"
    part="concordance"
    aria-label=${fill(say.contextOf, { text: label })}
    @keydown=${steppingKeys(view, selection)}
  >
    <header>
      <h3><span lang=${textLanguage}>${label}</span></h3>
      ${stepper(view, selection)}
    </header>
    <div class="lines">
      ${more(say.moreBefore, from, [Math.max(0, from - LINES), to])}
      <ol lang=${textLanguage}>
        ${spans.slice(from, to).map((span, offset) => {
          const at = from + offset;
          const { before, match, after } = inContext(state.text, span);
          return html`<li>
            <button
              type="button"
              aria-current=${at === index ? 'true' : nothing}
              tabindex=${at === index ? 0 : -1}
              @click=${() => actions.step(at)}
            >
              <span class="before"><span>${before}</span></span
              ><mark>${match}</mark><span class="after">${after}</span>
            </button>
          </li>`;
        })}
      </ol>
      ${more(say.moreAfter, spans.length - to, [from, Math.min(spans.length, to + LINES)])}
    </div>
  </section>`;
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
