/** The same small page, written with each library. */
export interface View {
  readonly title: string;
  readonly isOpen: boolean;
  readonly rows: readonly { readonly id: number; readonly text: string }[];
}

export interface App {
  /** What a server would have sent; empty where the library has no such thing. */
  html(view: View): Promise<string>;
  /** Takes over what the server sent, or makes all of it. */
  start(root: HTMLElement, view: View): Promise<Running>;
}

interface Running {
  /** Resolves when the page shows it. */
  show(view: View): Promise<void>;
  stop(): void;
}
