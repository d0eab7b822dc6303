import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { searchOf } from '../filter';
import type { Flow } from './flows';
import { cornerOf, lineBetween, shadeOf, TILE, TILES } from './tiles';
import { useProvince } from './useProvince';
import './map.css';

const THICKEST = 16;
const THINNEST = 1.5;
/** Where in its gutter a line runs: the widest in the middle. */
const SHIFTS = [0, 4, -4, 7, -7, 2, -2, 5, -5];

interface Props {
  flows: readonly Flow[];
  /** Code of the province where home is. */
  home: string | undefined;
}

/** How many have gone to which province, as tiles and as lines from home; a tile opens its list. */
export function FlowMap({ flows, home }: Props) {
  const { t } = useTranslation();
  const most = Math.max(1, ...flows.filter(({ key }) => key !== home).map(({ people }) => people));
  return (
    <svg viewBox="-2 -2 560 560" className="flowmap" role="group" aria-label={t('outflow.map.label')}>
      {TILES.map(([code, row, column]) => (
        <Tile key={code} code={code} at={cornerOf(row, column)} flow={flowTo(code)} home={code === home} />
      ))}
      {home &&
        flows
          .filter(({ key }) => key !== home)
          .map(({ key, people }, n) => (
            <path
              key={key}
              d={lineBetween(home, key, SHIFTS[n % SHIFTS.length]) ?? 'M0 0'}
              strokeWidth={Math.max(THINNEST, (THICKEST * people) / most)}
            />
          ))}
      {TILES.map(([code, row, column]) => (
        <Words key={code} code={code} at={cornerOf(row, column)} flow={flowTo(code)} home={code === home} />
      ))}
    </svg>
  );

  function flowTo(code: string): Flow | undefined {
    return flows.find(({ key }) => key === code);
  }
}

interface TileProps {
  code: string;
  at: { x: number; y: number };
  flow: Flow | undefined;
  home: boolean;
}

function Tile({ code, at, flow, home }: TileProps) {
  const { t } = useTranslation();
  const province = useProvince();
  const box = (
    <rect
      {...at}
      width={TILE}
      height={TILE}
      rx="6"
      className={home ? 'home' : `s${shadeOf(flow?.people ?? 0)}`}
    />
  );
  if (!flow?.list) return box;
  return (
    <Link
      to="/outflows"
      search={searchOf(flow.list)}
      aria-label={t('outflow.map.tile', { name: province(code), n: flow.people })}
    >
      {box}
    </Link>
  );
}

function Words({ code, at, flow, home }: TileProps) {
  const province = useProvince();
  const short = useProvince('short');
  const tone = home ? 'at-home' : '';
  return (
    <g aria-hidden="true">
      <text x={at.x + 7} y={at.y + 18} className={`long ${tone}`}>
        {province(code)}
      </text>
      <text x={at.x + 6} y={at.y + 21} className={`short ${tone}`}>
        {short(code)}
      </text>
      {flow && (
        <text x={at.x + 6} y={at.y + 45} className={`n ${tone}`}>
          {flow.people}
        </text>
      )}
    </g>
  );
}
