import { html, nothing } from 'lit-html';
import { fill } from '../messages.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('hanlens-wasm').Passage} Passage
 */

/**
 * A piece of the text that leads to its place in the article.
 *
 * @param {View} view
 * @param {{key: string, passage: Passage, part: string, speaker?: string}} piece
 */
export function passageButton({ state, actions, say, textLanguage }, { key, passage, part, speaker = '' }) {
  const pressed = state.selection?.key === key;
  const select = () => actions.select({ key, label: passage.text, spans: [passage.span], inContext: false });
  const [before, after] = say.speaker.split('{name}');
  // Each word is read out in its own language.
  const note = html`<span class="note" lang=${say.language}
    >${before}<span lang=${textLanguage}>${speaker}</span>${after}</span
  >`;
  return html`<button
    type="button"
    class="passage ${part}"
    part="passage ${part}"
    aria-pressed=${pressed}
    @click=${select}
  >
    <span>${passage.text}</span>${speaker ? note : nothing}
  </button>`;
}

/**
 * @param {View} view
 * @param {string} list
 * @param {number} shown
 * @param {number} total
 * @param {number} step
 */
export function showMore({ actions, say }, list, shown, total, step) {
  if (shown >= total) return nothing;
  return html`<button type="button" class="more" part="more" @click=${() => actions.show(list, shown + step)}>
    ${fill(say.more, { count: total - shown })}
  </button>`;
}
