import type { GetText } from '../../components/ui/text.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The English words of the interface, as a browser would hand them out. */
export const english: GetText = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_, index: string) => String(values[Number(index) - 1] ?? ''));
