/** What the plugin beside this makes of a component: for the browser, and for a server. */
declare module '*/Page.svelte' {
  const Page: import('svelte').Component<{ view: import('svelte/store').Readable<import('./app.ts').View> }>;
  export default Page;
}

declare module '*/Page.svelte?server' {
  const Page: import('svelte').Component<{ view: import('svelte/store').Readable<import('./app.ts').View> }>;
  export default Page;
}
