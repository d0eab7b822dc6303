import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationRef } from '../../../api/schema';
import { Bones } from '../../../ui/Loaded';
import { useMe } from '../../identity/shared/me';
import { topUnitsQuery, unitsBelowQuery } from './queries';

type Unit = Pick<OrganizationRef, 'id' | 'shortName' | 'level'>;

const LEAVES: readonly Unit['level'][] = ['BRANCH', 'FLOATING_BRANCH', 'GROUP'];

interface Props {
  /** How a unit is shown: a link or a button. */
  children: (unit: Unit) => ReactNode;
}

/** The units in reach, from the reader's own downward; each level is asked for when it is unfolded. */
export function UnitTree({ children }: Props) {
  const me = useMe();
  const { t } = useTranslation();
  const top = useQuery({ ...topUnitsQuery, enabled: !me.organization });
  const roots: Unit[] | undefined = me.organization ? [me.organization] : top.data;
  if (!roots) return <Bones />;
  if (roots.length === 0) return <p className="empty">{t('organizations.empty')}</p>;
  return (
    <ul className="tree">
      {roots.map((unit) => (
        <Node key={unit.id} unit={unit} open>
          {children}
        </Node>
      ))}
    </ul>
  );
}

function Node({ unit, open: opened, children }: Props & { unit: Unit; open?: boolean }) {
  const { t } = useTranslation();
  const folds = !LEAVES.includes(unit.level);
  const [open, setOpen] = useState(Boolean(opened) && folds);
  const below = useQuery({ ...unitsBelowQuery(unit.id), enabled: open });
  const name = unit.shortName;
  return (
    <li>
      <div className="row">
        {folds ? (
          <button
            type="button"
            className="fold"
            aria-expanded={open}
            aria-label={t(open ? 'organizations.fold' : 'organizations.unfold', { name })}
            onClick={() => setOpen(!open)}
          >
            {open ? '▾' : '▸'}
          </button>
        ) : (
          <span className="fold" />
        )}
        {children(unit)}
      </div>
      {open && (
        <ul>
          {below.data?.items.map((child) => (
            <Node key={child.id} unit={child}>
              {children}
            </Node>
          ))}
          {below.data?.items.length === 0 && <li className="meta">{t('organizations.noChildren')}</li>}
          {below.isPending && (
            <li>
              <Bones />
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
