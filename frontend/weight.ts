import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

export interface Part {
  type: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  name?: string;
  imports?: readonly string[];
  viteMetadata?: { importedCss: ReadonlySet<string> };
  code?: string;
  source?: string | Uint8Array;
}
export type Bundle = Record<string, Part>;

/** The start page that a kind of pages has, and how much opening one of them may ask for. */
interface Kind {
  entry: string;
  pages: RegExp;
  atMost: number;
}

/** Refuses a build in which opening one page asks for more than so many KB of script and style, compressed. */
export function weighs(...kinds: readonly Kind[]): Plugin {
  return {
    name: 'weight',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const kind of kinds) {
        const pages = weightsOf(bundle as unknown as Bundle, kind);
        const [heaviest] = pages.toSorted((one, other) => other.weight - one.weight);
        if (!heaviest) continue;
        const said = `${heaviest.name} is the heaviest of ${pages.length} pages: ${heaviest.weight} of ${kind.atMost} KB`;
        if (heaviest.weight > kind.atMost) this.error(said);
        console.log(said);
      }
    },
  };
}

/** The file of a start page. */
export const entryOf = (bundle: Bundle, entry: string): string | undefined =>
  Object.entries(bundle).find(([, part]) => part.isEntry && part.name === entry)?.[0];

/** What a browser that knows nothing yet fetches for each page that is loaded on demand. */
function weightsOf(bundle: Bundle, { entry, pages }: Kind): { name: string; weight: number }[] {
  const start = entryOf(bundle, entry);
  if (!start) return [];
  return Object.entries(bundle)
    .filter(([, part]) => part.isDynamicEntry && pages.test(part.name ?? ''))
    .map(([file, part]) => ({
      name: part.name ?? file,
      weight: kilobytes(bundle, closureOf(bundle, [start, file])),
    }));
}

/** These files and all that they import, styles too. */
export function closureOf(bundle: Bundle, start: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(bundle[file]?.imports ?? []), ...(bundle[file]?.viteMetadata?.importedCss ?? []));
  }
  return reached;
}

function kilobytes(bundle: Bundle, reached: ReadonlySet<string>): number {
  const sizes = [...reached].map((file) => gzipSync(bundle[file]?.code ?? bundle[file]?.source ?? '').length);
  return Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}
