/** Asking and answering between the parts of the extension. The browsers' differences end here. */
import { browser } from './browser.ts';
import { type Answers, type Message, parseMessage, type Shapes } from './message.ts';
import { reportError } from './report-error.ts';

type Kind = Message['kind'];
type MessageOf<K extends Kind> = Extract<Message, { kind: K }>;

/** Where a message came from, when it came from a page. */
interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  /** The host name of the page that the tab shows, whichever frame asked; '' when it has none. */
  readonly site: string;
}

/** One function for each kind of message that a part of the extension answers. */
export type MessageHandlers<Answered extends Kind = Kind> = {
  [K in Answered]: (message: MessageOf<K>, from: Frame | undefined) => Answers[K] | Promise<Answers[K]>;
};

/** One of them, whatever its kind: the shape of the message said which. */
type Handler = (message: Message, from: Frame | undefined) => unknown;

/** What travels back. Browsers lose errors on the way, so a failure is an answer too. */
type Reply = { readonly answer: unknown } | { readonly failed: string };

/** Asks the background. Rejects when it failed, or when the extension was updated or removed meanwhile. */
export async function ask<K extends Kind>(message: MessageOf<K>): Promise<Answers[K]> {
  return readReply(await browser.runtime.sendMessage(message));
}

/** Asks for what may be done twice: a background that is stopped before it has answered starts anew. */
export function askTwice<K extends Kind>(message: MessageOf<K>): Promise<Answers[K]> {
  return ask(message).catch(() => ask(message));
}

/** Asks the content script in one frame of a tab. Rejects when there is none. */
export async function askFrame<K extends Kind>(
  tabId: number,
  frameId: number,
  message: MessageOf<K>,
): Promise<Answers[K]> {
  return readReply(await browser.tabs.sendMessage(tabId, message, { frameId }));
}

function readReply<K extends Kind>(received: unknown): Answers[K] {
  if (!isReply(received)) throw new Error('Receiving end does not exist: nobody answered.');
  if ('failed' in received) throw new Error(received.failed);
  return received.answer as Answers[K]; // written by our own handler of this kind, which TypeScript checked
}

function isReply(received: unknown): received is Reply {
  return typeof received === 'object' && received !== null && ('answer' in received || 'failed' in received);
}

/** Answers messages of these shapes. One that is unknown, broken or for somebody else is left alone. */
export function answerMessages<S extends Shapes>(
  shapes: S,
  handlers: MessageHandlers<keyof S & Kind>,
  signal?: AbortSignal,
): void {
  // `sendResponse` with `true` is the one way that works alike in all browsers and in the tests' fake.
  const listener = (received: unknown, sender: Sender, sendResponse: (reply: Reply) => void) => {
    const message = parseMessage(received, shapes);
    if (!message) return undefined;
    const handler = (handlers as Readonly<Record<string, unknown>>)[message.kind] as Handler;
    replyWith(message.kind, () => handler(message, frameOf(sender))).then(sendResponse);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function replyWith(kind: Kind, answer: () => unknown): Promise<Reply> {
  try {
    return { answer: (await answer()) ?? null };
  } catch (error) {
    reportError(`answering ${kind}`, error);
    return { failed: String(error) };
  }
}

/** What the browsers say of a sender. */
interface Sender {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

function frameOf(sender: Sender): Frame | undefined {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  return { tabId, frameId: sender.frameId ?? 0, site: URL.parse(sender.tab?.url ?? '')?.hostname ?? '' };
}
