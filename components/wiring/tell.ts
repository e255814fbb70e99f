import type { Message } from '../platform/message.ts';
import { ask } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';

/** Asks the background for something to be done; that it could not be is noted there and here. */
export function tell(message: Message): void {
  ask(message).catch((error) => reportError(message.kind, error));
}
