import { compile } from 'svelte/compiler';

/** Compiles Svelte components for the tests; for the server where the import asks for it. */
export function sveltePlugin() {
  return {
    name: 'legwise:svelte',
    transform(code: string, id: string) {
      const [filename = id, query = ''] = id.split('?');
      if (!filename.endsWith('.svelte')) return undefined;
      const { js } = compile(code, { filename, generate: query.includes('server') ? 'server' : 'client' });
      return { code: js.code, map: js.map };
    },
  };
}
