import { html, nothing } from 'lit-html';
import { steppingKeys, stepper } from './stepper.js';

/**
 * The bar that leads from place to place while the lens is out of view.
 *
 * @param {import('./state.js').View} view
 * @param {import('./state.js').Selection | null} selection
 */
export function locatorView(view, selection) {
  return html`<div
    class="locator"
    part="locator"
    popover="manual"
    role="group"
    aria-label=${view.say.context}
    @keydown=${selection ? steppingKeys(view, selection) : nothing}
  >
    ${
      selection
        ? html`<span class="label" lang=${view.textLanguage}>${selection.label}</span
            >${stepper(view, selection)}`
        : nothing
    }
  </div>`;
}
