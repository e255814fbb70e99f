import type { Message } from '../platform/message.ts';
import { askTwice } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';

/** Asks the background for something to be done; that it could not be is noted there and here. */
export function tell(message: Message): void {
  askTwice(message).catch((error) => reportError(message.kind, error));
}
