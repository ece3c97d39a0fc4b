import { html, nothing, type TemplateResult } from 'lit';
import '../../elements/kring-saved.ts';
import { t, type Text } from '../../i18n/index.ts';
import '../../session/kring-hold.ts';
import './kring-lead-bar.ts';
import './kring-notices.ts';
import './kring-paused.ts';
import './kring-people.ts';
import './kring-say.ts';
import './kring-side.ts';
import './kring-top.ts';
import './kring-where.ts';
import { invitation, placePanels, tableOf, placeTabs, words, type Live } from './layout.ts';
import { stepId } from './places.ts';

const quietWords: Text = {
  nl: 'In deze stap ligt er niets op tafel. Luister, praat, of kijk naar de zin hierboven.',
  en: 'In this step there is nothing on the table. Listen, talk, or look at the sentence above.',
};

/** The calm table: rail, stage, side and the lead's bar; on a phone one of them in front. */
export function tableLayout(live: Live): TemplateResult {
  const { narrow } = live;
  return html`<kring-top .saved=${live.saved} ?narrow=${narrow}></kring-top>
    ${around(live)}
    <div class="notices">
      <kring-notices ?going=${live.held} @kring-go=${() => live.release()}></kring-notices>
      <kring-follow></kring-follow>
    </div>
    <kring-hold .session=${live.stage}>
      ${placeTabs(live)}
      <main id="stage" tabindex="0" aria-label=${live.title}>${stageContent(live)}</main>
    </kring-hold>
    ${live.moves ? html`<kring-lead-bar></kring-lead-bar>` : nothing}
    <aside class="beside" aria-label=${t(words.people)}>
      <kring-people></kring-people>
      <kring-hold .session=${live.stage}
        ><kring-side @kring-front=${() => live.looked()}></kring-side
      ></kring-hold>
    </aside>`;
}

const around = ({ narrow, saved }: Live): TemplateResult =>
  html`<div class="where" role="region" aria-label=${t(words.where)}>
      <kring-where shape=${narrow ? 'line' : 'rail'}></kring-where>
    </div>
    ${
      narrow
        ? html`<div class="strip" role="region" aria-label=${t(words.strip)}>
            <kring-people shape="strip"></kring-people>
            <kring-saved short .state=${saved}></kring-saved>
          </div>`
        : nothing
    }`;

function stageContent(live: Live): TemplateResult {
  const { paused, resting, places } = live;
  const shape = paused && !resting && places.length > 0 ? 'card' : 'whole';
  return html`${paused ? html`<kring-paused shape=${shape}></kring-paused>` : nothing}
  ${paused && live.responsible && places.length === 0 ? quiet(live) : nothing}
  ${paused || live.asked ? nothing : heads(live)}
  ${!paused && live.alone ? invitation(live) : nothing} ${placePanels(live, places)}
  ${places.length === 0 && !paused ? quiet(live) : nothing}`;
}

function heads({ front, narrow }: Live): TemplateResult {
  const tool = front !== stepId && front !== '';
  return html`<div class="heads ${tool ? 'tool-in-front' : ''}">
    <kring-say ?small=${narrow && tool} ?flat=${tool}></kring-say>
    ${front === 'board' ? tableOf() : nothing}
  </div>`;
}

/** An adult has the envelope before them; nobody else fetches its code. */
function quiet({ responsible }: Live): TemplateResult {
  if (!responsible) return html`<p class="soft">${t(quietWords)}</p>`;
  import('./kring-envelope.ts').catch(() => undefined);
  return html`<kring-envelope></kring-envelope>`;
}
