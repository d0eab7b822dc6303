import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { MergeUnit } from './MergeUnit';
import { MoveUnit } from './MoveUnit';
import { SplitUnit } from './SplitUnit';

const REGISTERS: readonly OrganizationView['level'][] = ['BRANCH', 'FLOATING_BRANCH'];
const MOVABLE: readonly OrganizationView['level'][] = [
  'TOWNSHIP_COMMITTEE',
  'GENERAL_BRANCH',
  ...REGISTERS,
];

/** What can be done to a unit as a whole, up to a township. */
export function UnitActs({ unit }: { unit: OrganizationView }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<'move' | 'merge' | 'split'>();
  const done = () => setAct(undefined);
  if (unit.supersededBy || !MOVABLE.includes(unit.level)) return null;
  const acts = REGISTERS.includes(unit.level)
    ? (['move', 'merge', 'split'] as const)
    : (['move', 'merge'] as const);
  return (
    <>
      {acts.map((one) => (
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
        {act === 'merge' && <MergeUnit unit={unit} onDone={done} />}
        {act === 'split' && <SplitUnit unit={unit} onDone={done} />}
      </Dialog>
    </>
  );
}
