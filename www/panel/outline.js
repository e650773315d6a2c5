import { html, nothing } from 'lit-html';
import { factsOf } from '../facts.js';
import { ownGist } from '../gist.js';
import { untoldSpeaker } from '../speaker.js';
import { needsGap } from '../number.js';
import { passageButton, showMore, titleButton } from './parts.js';
import { articlesInScope } from './state.js';

/**
 * @typedef {import('./state.js').View} View
 * @typedef {import('hanlens-wasm').Article} Article
 * @typedef {import('hanlens-wasm').Section} Section
 */

/** Top-level sections that show at first, over all articles: enough for a long document, not for a hostile one. */
const SECTIONS = 60;

/** Deeper subsections are shown at this depth, so that a narrow panel still holds a line of text. */
const DEEPEST = 3;

/** @param {View} view */
export function outlineView(view) {
  const { state, say, textLanguage } = view;
  const articles = articlesInScope(state)
    .map(({ article, index }) => ({ article, index, sections: article.sections.filter(hasLine) }))
    .filter(({ article, sections }) => sections.length > 0 || article.head.title.length > 0);
  const total = articles.reduce((sum, { sections }) => sum + sections.length, 0);
  if (articles.length === 0) return html`<p class="empty">${say.noOutline}</p>`;
  const room = state.shown.outline ?? SECTIONS;
  let shown = 0;
  const parts = [];
  for (const { article, index, sections: all } of articles) {
    if (shown >= room) break;
    const sections = all.slice(0, room - shown);
    shown += sections.length;
    parts.push(
      html`<section class="article" lang=${textLanguage}>
        ${headView(view, article, index)}
        ${sections.some(({ inferred }) => inferred) ? html`<p class="inferred" lang=${view.say.language}>${view.say.inferred}</p>` : nothing}
        <ol class="sections" part="outline">
          ${sections.map((section, at) => sectionView(view, section, `section ${index} ${at}`, 1))}
        </ol>
      </section>`,
    );
  }
  return html`${parts}${showMore(view, 'outline', shown, total, SECTIONS)}`;
}

/**
 * Whether a section has anything to show.
 *
 * @param {Section} section
 * @returns {boolean}
 */
const hasLine = ({ heading, gist, sections }) => Boolean(heading || gist) || sections.some(hasLine);

/**
 * @param {View} view
 * @param {Article} article
 * @param {number} index
 */
function headView(view, article, index) {
  const { head } = article;
  const title = titleButton(view, article, index);
  // Of a single article the outline itself tells what it is about.
  const gist = (view.state.report?.articles.length ?? 0) > 1 ? ownGist(article) : null;
  return html`
    ${head.kicker ? html`<p class="kicker">${head.kicker.text}</p>` : nothing}
    ${title ? html`<h3>${title}</h3>` : nothing}
    ${head.subtitle ? html`<p class="subtitle">${head.subtitle.text}</p>` : nothing}
    ${gistView(view, gist, String(index))} ${metadataView(view, article)}
  `;
}

/**
 * @param {View} view
 * @param {Article} article
 */
function metadataView({ say }, { head }) {
  const facts = factsOf(head, say);
  if (facts.length === 0) return nothing;
  return html`<dl class="metadata" part="metadata">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt lang=${say.language}>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/**
 * @param {View} view
 * @param {import('hanlens-wasm').Gist | null} gist
 * @param {string} key of what it is the gist of
 */
function gistView(view, gist, key) {
  if (!gist) return nothing;
  return passageButton(view, {
    key: `gist of ${key}`,
    passage: gist,
    part: 'gist',
    speaker: untoldSpeaker(gist),
  });
}

/** @param {string | null} number */
function numberView(number) {
  if (!number) return nothing;
  return html`<span class=${needsGap(number) ? 'number apart' : 'number'}>${number}</span>`;
}

/**
 * @param {View} view
 * @param {Section} section
 * @param {string} key
 * @param {number} depth
 * @returns {import('lit-html').TemplateResult}
 */
function sectionView(view, section, key, depth) {
  const { heading } = section;
  const number = numberView(section.number);
  const gistButton = gistView(view, ownGist(section), key);
  const sections = section.sections.filter(hasLine);
  return html`<li class="section depth-${Math.min(depth, DEEPEST)}">
    ${
      heading
        ? html`<div class="heading">
              ${number}${passageButton(view, { key, passage: heading, part: 'section' })}
            </div>
            ${gistButton}`
        : html`<div class="numbered">${number}${gistButton}</div>`
    }
    ${
      sections.length > 0
        ? html`<ol class="sections">
            ${sections.map((child, at) => sectionView(view, child, `${key} ${at}`, depth + 1))}
          </ol>`
        : nothing
    }
  </li>`;
}
