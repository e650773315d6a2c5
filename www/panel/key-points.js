import { html, nothing } from 'lit-html';
import { fill } from '../messages.js';
import { untoldSpeaker } from '../speaker.js';
import { passageButton, showMore, titleButton } from './parts.js';
import { articlesInScope } from './state.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('hanlens-wasm').KeySentence} KeySentence
 */

/** Articles that show at first: a page of news has fewer. */
const ARTICLES = 20;

/** @param {View} view */
export function keyPointsView(view) {
  const { state, say, textLanguage } = view;
  const articles = articlesInScope(state).filter(({ article }) => article.keyPoints.length > 0);
  if (articles.length === 0) return html`<p class="empty">${say.noKeyPoints}</p>`;
  const titled = (state.report?.articles.length ?? 0) > 1;
  const shown = articles.slice(0, state.shown['key-points'] ?? ARTICLES);
  return html`
    <details class="disclosure" part="disclosure">
      <summary><span>${say.quoted}</span> <span class="question">${say.whatIsThis}</span></summary>
      <p>${say.explanation}</p>
    </details>
    ${shown.map(
      ({ article, index }) => html`
        ${titled ? html`<h3 class="of" lang=${textLanguage}>${titleButton(view, article, index) ?? say.untitled}</h3>` : nothing}
        <ol class="points" part="key-points" lang=${textLanguage}>
          ${article.keyPoints.map(
            (sentence, at) =>
              html`<li>
                ${passageButton(view, {
                  key: `point ${index} ${at}`,
                  passage: sentence,
                  part: 'key-point',
                  speaker: untoldSpeaker(sentence),
                })}
                <p class="reasons" part="reasons" lang=${say.language}>${reasonsNote(sentence, say)}</p>
              </li>`,
          )}
        </ol>
      `,
    )}
    ${showMore(view, 'key-points', shown.length, articles.length, ARTICLES)}
  `;
}

/**
 * Why a sentence was chosen; it shows with the explanation.
 *
 * @param {KeySentence} sentence
 * @param {import('../messages.js').Messages} say
 */
function reasonsNote({ reasons }, say) {
  const named = reasons.map((reason) => say.choices[reason]);
  return fill(say.chosenFor, { reasons: named.join(say.listMark) });
}
