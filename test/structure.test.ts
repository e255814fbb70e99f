/** Holds the layout, the names and the import rules of the tree, each with a sentence on how to mend it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['entrypoints', 'components', 'content', 'test'];

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Paths of ours that it imports, and names of packages. */
  readonly imports: readonly string[];
  /** The same without `import type`, which leaves nothing in the build. */
  readonly values: readonly string[];
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const found = [...text.matchAll(/^(?:import|export)\s(type\s)?[^;'"]*?from '([^']+)'|^import '([^']+)'/gm)];
  const target = (specifier: string) =>
    specifier.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(path), specifier.replace(/\?.*$/, '')))
      : specifier;
  return {
    path,
    lines: text.split('\n').length,
    imports: found.map(([, , from, bare]) => target(from ?? bare ?? '')),
    values: found.filter(([, type]) => !type).map(([, , from, bare]) => target(from ?? bare ?? '')),
  };
}

const files = FOLDERS.flatMap(filesBelow);
const sources = files.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')).map(readSource);
const shipped = sources.filter(({ path }) => !path.startsWith('test/'));
const featureOf = (path: string) => /^components\/([^/]+)\//.exec(path)?.[1];
/** What every feature may use; each of these may use those before it. */
const SHARED = ['ui', 'picture', 'term'];

const breaches = (rule: (file: SourceFile) => readonly string[] | boolean | undefined) =>
  shipped.flatMap((file) => {
    const found = rule(file);
    if (!found || (Array.isArray(found) && found.length === 0)) return [];
    return [Array.isArray(found) ? `${file.path} → ${found.join(', ')}` : file.path];
  });

describe('layout', () => {
  test('the top level holds what the design names, and tool files', () => {
    const allowed = [
      ...['entrypoints', 'components', 'content', 'public', 'test', 'wxt.config.ts', 'package.json'],
      ...['tsconfig.json', 'README.md', 'package-lock.json', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'],
      ...['biome.json', 'knip.json', 'node_modules'],
    ];
    const extra = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !allowed.includes(name));
    expect(extra, 'move these into one of the folders').toEqual([]);
  });

  test('names are kebab-case, and PascalCase only for a file with one view', () => {
    const odd = shipped.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      if (/^[A-Z][A-Za-z]*\.tsx$/.test(name)) return false;
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.dom|\.content)?\.tsx?$/.test(name);
    });
    expect(
      odd.map(({ path }) => path),
      'rename after the main export',
    ).toEqual([]);
  });

  test('no two files differ by case only', () => {
    const lower = files.map((path) => path.toLowerCase());
    expect(lower.filter((path, index) => lower.indexOf(path) !== index)).toEqual([]);
  });

  test('no file is called a helper, a service or other words that say nothing', () => {
    const empty = shipped.filter(({ path }) =>
      /(manager|handler|helper|service|util|common|misc)s?\b/i.test(path),
    );
    expect(
      empty.map(({ path }) => path),
      'name it after what it does',
    ).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    expect(
      breaches(({ lines }) => lines > 301),
      'split it by idea',
    ).toEqual([]);
  });

  test('a file of an entrypoint is wiring of at most 120 lines, its main at most 60', () => {
    expect(
      breaches(({ path, lines }) => path.startsWith('entrypoints/') && lines > (isMain(path) ? 61 : 121)),
      'move what is not wiring into components',
    ).toEqual([]);
  });
});

function isMain(path: string): boolean {
  return /\/(main\.tsx|index\.ts|card\.ts)$/.test(path);
}

describe('who may import whom', () => {
  test('the schema of the content imports nothing of ours but itself', () => {
    expect(
      breaches(
        ({ path, imports }) =>
          /^content\/[a-z-]+\.ts$/.test(path) &&
          imports.filter((one) => !/^(valibot|content\/[a-z-]+\.ts)$/.test(one)),
      ),
    ).toEqual([]);
  });

  test('only the build reads the build of the content', () => {
    expect(
      breaches(
        ({ path, imports }) =>
          !path.startsWith('content/build/') &&
          path !== 'wxt.config.ts' &&
          imports.filter((one) => one.startsWith('content/build/')),
      ),
      'the extension reads what the build wrote',
    ).toEqual([]);
  });

  test('a feature imports no other feature', () => {
    expect(
      breaches(({ path, imports }) => {
        const own = featureOf(path);
        if (!own || own === 'wiring') return false;
        return imports.filter((one) => {
          const other = featureOf(one);
          return other && other !== own && !SHARED.includes(other) && !(own === 'platform' && other === 'ui');
        });
      }),
      'what two need goes to term/ or ui/; what joins two goes to wiring/ or an entrypoint',
    ).toEqual([]);
  });

  test('views are drawn with what they share, and the shared parts import no feature', () => {
    expect(
      breaches(({ path, imports }) => {
        const own = featureOf(path);
        if (!own || !SHARED.includes(own)) return false;
        return imports.filter((one) => {
          const other = featureOf(one);
          return other && other !== own && !SHARED.slice(0, SHARED.indexOf(own)).includes(other);
        });
      }),
    ).toEqual([]);
  });

  test('logic imports no DOM file, no view, no Preact', () => {
    expect(
      breaches(({ path, values }) => {
        if (!path.startsWith('components/') || !path.endsWith('.ts') || path.includes('.dom.')) return false;
        if (['components/platform/use-stored.ts', 'components/ui/text.ts'].includes(path)) return false;
        return values.filter((one) => /\.dom\.tsx?$|\.tsx$|^preact/.test(one));
      }),
      'name the file name.dom.ts, or take the DOM out of it',
    ).toEqual([]);
  });

  test('only the platform knows the extension API, in one file', () => {
    const knows = /^(entrypoints|components\/(platform|wiring))\//;
    expect(
      breaches(
        ({ path, imports }) => imports.includes('wxt/browser') && path !== 'components/platform/browser.ts',
      ),
    ).toEqual([]);
    expect(
      breaches(
        ({ path, imports }) =>
          !knows.test(path) && imports.filter((one) => /^components\/(platform|wiring)\//.test(one)),
      ),
    ).toEqual([]);
  });

  test('nothing imports an entrypoint or a test', () => {
    expect(
      breaches(({ path, imports }) =>
        imports.filter(
          (one) =>
            one.startsWith('test/') || (one.startsWith('entrypoints/') && dirname(one) !== dirname(path)),
        ),
      ),
    ).toEqual([]);
  });

  test('every import carries the ending of its file', () => {
    expect(
      breaches(({ imports }) =>
        imports.filter((one) => /^(components|content|entrypoints)\//.test(one) && !/\.\w+$/.test(one)),
      ),
    ).toEqual([]);
  });

  test('there is no cycle', () => {
    expect(findCycles(shipped)).toEqual([]);
  });
});

/** Paths that lead back to themselves, types left out: those vanish in the build. */
function findCycles(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of byPath.get(path)?.values ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return cycles;
}
