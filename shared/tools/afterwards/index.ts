import { Type } from 'typebox';
import { accept, defineTool } from '../../engine/index.ts';

/**
 * Where the class page of this session will be (class K2): a page that stays for a while after the end. Its address is
 * made when a phase first opens it, so that everybody can take it along before the session is over.
 */
export interface AfterwardsState {
  /** Who has it reads the page. */
  readonly address?: string;
  /** Who has it writes the page. */
  readonly writer?: string;
}

export interface AfterwardsView {
  readonly address: string;
  /** For whoever may write there. */
  readonly writer?: string;
}

/** As long as every link of ours: 128 random bits and more. */
const TOKEN_LETTERS = 22;

export const afterwards = defineTool({
  id: 'afterwards',
  surfaces: ['afterwards'],
  events: { addressed: Type.Object({ address: Type.String(), writer: Type.String() }) },
  initial: (): AfterwardsState => ({}),
  commands: {},
  evolve: { addressed: (_state, { address, writer }): AfterwardsState => ({ address, writer }) },
  shared({ address, writer }, { letter }): AfterwardsView | undefined {
    if (address === undefined) return undefined;
    return { address, ...(letter('afterwards') === 'M' && writer !== undefined && { writer }) };
  },
  deadlines: (state, { phase, form }) =>
    state.address === undefined && form.phases[phase.id]?.open['afterwards']
      ? [
          {
            id: 'afterwards/address',
            at: phase.began,
            type: 'afterwards/address',
            data: {},
          },
        ]
      : [],
  due: {
    address: {
      schema: Type.Object({}),
      decide({ state, context }) {
        if (state.address !== undefined) return accept();
        const token = () => `${context.newId()}${context.newId()}`.slice(0, TOKEN_LETTERS);
        return accept({
          type: 'afterwards/addressed',
          data: { address: token(), writer: token() },
        });
      },
    },
  },
  facts: {
    session: {
      addressed: {
        asks: {
          nl: 'Is er een klaspagina, en is haar adres gezegd?',
          en: 'Is there a class page, and was its address told?',
        },
        holds: (state) => state.address !== undefined,
      },
    },
  },
  /** Whoever may write on the page takes the way there along. */
  keep({ address, writer }, person, session) {
    const seat = session.form.seats[person.role];
    return address !== undefined && (seat?.leads || seat?.responsible)
      ? { address, writer }
      : undefined;
  },
});
