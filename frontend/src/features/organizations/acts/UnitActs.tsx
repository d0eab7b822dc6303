import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { MergeLargeUnit } from './MergeLargeUnit';
import { MergeUnit } from './MergeUnit';
import { MoveUnit } from './MoveUnit';
import { SplitUnit } from './SplitUnit';

const REGISTERS: readonly OrganizationView['level'][] = ['BRANCH', 'FLOATING_BRANCH'];
const LARGE: readonly OrganizationView['level'][] = [
  'PROVINCE_COMMITTEE',
  'CITY_COMMITTEE',
  'COUNTY_COMMITTEE',
];

type UnitAct = 'move' | 'merge' | 'split';

/** What can be done to a unit as a whole. */
export function UnitActs({ unit }: { unit: OrganizationView }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<UnitAct>();
  const done = () => setAct(undefined);
  if (unit.supersededBy || unit.level === 'GROUP') return null;
  const large = LARGE.includes(unit.level);
  return (
    <>
      {actsOf(unit).map((one) => (
        <Button key={one} small onClick={() => setAct(one)}>
          {t(`organizations.acts.${one}.act`)}
        </Button>
      ))}
      <Dialog
        title={act ? t(`organizations.acts.${act}.title`, { name: unit.shortName }) : ''}
        open={act !== undefined}
        onClose={done}
      >
        {act === 'move' && <MoveUnit unit={unit} onDone={done} />}
        {act === 'merge' && !large && <MergeUnit unit={unit} onDone={done} />}
        {act === 'merge' && large && <MergeLargeUnit unit={unit} onDone={done} />}
        {act === 'split' && <SplitUnit unit={unit} onDone={done} />}
      </Dialog>
    </>
  );
}

function actsOf({ level }: OrganizationView): readonly UnitAct[] {
  return REGISTERS.includes(level) ? ['move', 'merge', 'split'] : ['move', 'merge'];
}
