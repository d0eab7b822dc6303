import { useTranslation } from 'react-i18next';
import type { Introductions } from '../../api/schema';
import { branchesOf, heightOf, LINE, WIDTH } from './tree';

/** The chain as a picture: from left to right who has brought whom; whoever has left is written grey. */
export function IntroductionTree({ of }: { of: Introductions }) {
  const { t } = useTranslation();
  const branches = branchesOf(of);
  const height = heightOf(of);
  return (
    <div className="scroll pad">
      <svg
        role="img"
        aria-label={t('jobs.intro.said', { name: of.person.name, n: of.brought, there: of.stillThere })}
        width={(of.depth + 1) * WIDTH}
        height={height}
        className="tree"
      >
        {branches.map(({ id, name, level, line, from, there }) => (
          <g key={id} className={there ? 'there' : 'gone'}>
            {from !== undefined && (
              <path
                d={`M ${level * WIDTH - 72} ${from} C ${level * WIDTH - 24} ${from}, ${level * WIDTH - 56} ${line}, ${level * WIDTH - 8} ${line}`}
              />
            )}
            <circle cx={level * WIDTH + 4} cy={line} r={4} />
            <text x={level * WIDTH + 14} y={line + LINE / 4}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
