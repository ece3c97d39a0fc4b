import type { AgreementView } from '../../../shared/tools/agreement/index.ts';
import type { Text } from '../../../shared/wire/text.ts';
import type { View } from '../../../shared/wire/view.ts';

const freeze: Text = {
  nl: 'leg de tekst nog vast.',
  en: 'the text is still to be fixed.',
};

/**
 * While a text is written: what it still lacks before anybody can sign it, for the leads. No gate, because going on
 * without a text is an honourable way too; but not "everything is ready".
 */
export function notSignable({ shared }: View): Text | undefined {
  const { phase, tools } = shared;
  const text = tools['agreement'] as AgreementView | undefined;
  if (phase?.id !== 'agree' || !text || text.frozen) return undefined;
  return text.remarks?.find(({ hard }) => hard)?.text ?? freeze;
}
