import type { AgreementPhase } from '../../../shared/tools/agreement/index.ts';
import type { Text } from '../../../shared/wire/text.ts';
import type { View } from '../../../shared/wire/view.ts';
import { partOf } from '../../session/tool-parts.ts';
import { wanted } from '../../session/wanted.ts';

const freeze: Text = {
  nl: 'leg de tekst nog vast.',
  en: 'the text is still to be fixed.',
};

/**
 * While a text is written: what it still lacks before anybody can sign it, for the leads. No gate, because going on
 * without a text is an honourable way too; but not "everything is ready".
 */
export function notSignable(view: View): Text | undefined {
  const text = partOf(view, 'agreement');
  const { step } = wanted<AgreementPhase>(view, 'agreement');
  if (step !== 'write' || !text || text.frozen) return undefined;
  return text.remarks?.find(({ hard }) => hard)?.text ?? freeze;
}
