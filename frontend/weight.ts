import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Part {
  type: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  name?: string;
  imports?: readonly string[];
  viteMetadata?: { importedCss: ReadonlySet<string> };
  code?: string;
  source?: string | Uint8Array;
}
type Bundle = Record<string, Part>;

/** Refuses a build in which opening one page asks for more than so many KB of script and style, compressed. */
export function weighs({ atMost }: { atMost: number }): Plugin {
  return {
    name: 'weight',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const pages = weightsOf(bundle as unknown as Bundle);
      const [heaviest] = pages.toSorted((one, other) => other.weight - one.weight);
      if (!heaviest) return;
      const said = `${heaviest.name} is the heaviest of ${pages.length} pages: ${heaviest.weight} of ${atMost} KB`;
      if (heaviest.weight > atMost) this.error(said);
      console.log(said);
    },
  };
}

/** What a browser that knows nothing yet fetches for each page that is loaded on demand. */
function weightsOf(bundle: Bundle): { name: string; weight: number }[] {
  const files = Object.entries(bundle);
  const entries = files.filter(([, part]) => part.isEntry).map(([file]) => file);
  return files
    .filter(([, part]) => part.isDynamicEntry && part.name?.endsWith('Page'))
    .map(([file, part]) => ({ name: part.name ?? file, weight: kilobytes(closureOf([...entries, file])) }));

  function closureOf(start: readonly string[]): ReadonlySet<string> {
    const reached = new Set<string>();
    const waiting = [...start];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      waiting.push(...(bundle[file]?.imports ?? []), ...(bundle[file]?.viteMetadata?.importedCss ?? []));
    }
    return reached;
  }

  function kilobytes(reached: ReadonlySet<string>): number {
    const sizes = [...reached].map(
      (file) => gzipSync(bundle[file]?.code ?? bundle[file]?.source ?? '').length,
    );
    return Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
  }
}
