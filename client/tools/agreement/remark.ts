import { html, type TemplateResult } from 'lit';
import type { Remark } from '../../../shared/tools/agreement/checks.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';

/** A remark on the text: a lock for what stops, an i for what is worth a thought. */
export const remark = ({ hard, text }: Remark): TemplateResult =>
  html`<p
    class="remark"
    data-hard=${hard ? 'yes' : 'no'}
    .style=${'display:flex;gap:8px;align-items:start'}
  >
    <kring-icon .style=${'margin-top:.2em'} name=${hard ? 'lock' : 'info'}></kring-icon
    ><span>${t(text)}</span>
  </p>`;
