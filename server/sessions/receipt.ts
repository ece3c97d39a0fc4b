import {
  hasSeat,
  type Artefact,
  type Engine,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Receipt } from '../../shared/wire/view.ts';
import type { Clock } from '../clock.ts';
import type { DestroyCount, Storage } from '../storage/port.ts';

export interface ReceiptOptions {
  readonly engine: Engine;
  readonly storage: Storage;
  readonly clock: Clock;
}

const backups = {
  nl: 'Reservekopieën van de server verdwijnen binnen 30 dagen.',
  en: 'Backups of the server disappear within 30 days.',
};

/** Said to all, whether somebody reported something or not: nobody can tell from it. */
const held = {
  what: {
    nl: 'Meldde iemand iets ernstigs? Dan blijft dit gesprek nog even verzegeld. Niemand kan het openen; de volwassene leest alleen de melding zelf.',
    en: 'Did somebody report something serious? Then this talk stays sealed a while longer. Nobody can open it; the adult reads only the report itself.',
  },
  until: {
    nl: 'hoogstens 14 dagen, daarna is het weg; is er niets gemeld, dan is alles nu al weg',
    en: 'at most 14 days, then it is gone; if nothing was reported, all is gone already',
  },
};

const counted = ({ events, documents, updates, blobs }: DestroyCount): Receipt['destroyed'] => ({
  ...{ events, documents, updates },
  files: blobs,
});

/**
 * What was destroyed. In a form with an adult the counts would tell each party whether another wrote notes or talked
 * apart; there the receipt names what goes in every session of the form.
 */
async function destruction(
  { engine, storage }: ReceiptOptions,
  state: SessionState,
): Promise<Pick<Receipt, 'destroyed' | 'gone'>> {
  const { id, form } = state;
  if (hasSeat({ form }, 'responsible')) {
    const gone = form.kept.filter((artefact) => artefact.class === 'K1');
    return { destroyed: {}, gone: gone.map(({ what }) => what) };
  }
  const names = (await storage.docsOf(id)).map(({ name }) => name);
  // A room that was over before is not counted.
  return { destroyed: counted(await storage.countSession(id, engine.passed(state, names))) };
}

export const remains = (
  { form }: SessionState,
  artefacts: readonly Artefact[],
): Receipt['remains'] => [
  ...artefacts
    .filter((artefact) => ['K2', 'K3', 'K4'].includes(artefact.class))
    .map(({ what, until }) => ({ what, until })),
  ...(hasSeat({ form }, 'responsible') ? [held] : []),
];

export async function makeReceipt(options: ReceiptOptions, state: SessionState): Promise<Receipt> {
  const { engine, clock } = options;
  return {
    at: clock.now(),
    ...(await destruction(options, state)),
    remains: remains(state, engine.artefacts(state)),
    backups,
  };
}
