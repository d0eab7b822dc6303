import { lazy, Suspense } from 'react';
import type { Bar } from './charts/Bars';

/** The chart library is large and comes with the first chart that is shown; the build sees to that. */
const Bars = lazy(() => import('./charts/Bars').then((charts) => ({ default: charts.Bars })));

const ROW = 26;
const AXIS = 48;

interface Props {
  /** The question that the chart answers. */
  title: string;
  /** What it says, for those who do not see it. */
  said: string;
  axis: string;
  bars: readonly Bar[];
  onPick?: ((index: number) => void) | undefined;
}

/** Bars from zero with their figures beside them; the table with the same figures stands below it. */
export function BarChart({ title, said, axis, bars, onPick }: Props) {
  return (
    <figure className="pad">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div role="img" aria-label={said} style={{ height: ROW * bars.length + AXIS, maxWidth: 720 }}>
        <Suspense fallback={null}>
          <Bars bars={bars} axis={axis} onPick={onPick} />
        </Suspense>
      </div>
    </figure>
  );
}
