import type { HanLens, HanlensErrorEvent, HanlensReportEvent } from './hanlens.js';

declare global {
  interface HTMLElementTagNameMap {
    'han-lens': HanLens;
  }
  interface GlobalEventHandlersEventMap {
    'hanlens-report': HanlensReportEvent;
    'hanlens-error': HanlensErrorEvent;
  }
}
