import { html, nothing } from 'lit-html';
import { fill } from '../messages.js';
import { titleOf } from './state.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('hanlens-wasm').Article} Article
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
 * The title of an article, which leads to the article; nothing where it has none.
 *
 * @param {View} view
 * @param {Article} article
 * @param {number} index  of the article
 */
export function titleButton(view, article, index) {
  const { title } = article.head;
  const [first] = title;
  const last = title.at(-1);
  if (!first || !last) return null;
  const passage = {
    text: titleOf(article),
    span: /** @type {[number, number]} */ ([first.span[0], last.span[1]]),
  };
  return passageButton(view, { key: `title ${index}`, passage, part: 'title' });
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
