import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdView } from '../../../../api/schema';
import { Button } from '../../../../ui/Button';
import { Dialog } from '../../../../ui/Dialog';
import { Merge } from './Merge';
import { Relations } from './Relations';
import { Split } from './Split';
import { Transfer } from './Transfer';

const ACTS = ['relations', 'split', 'merge', 'transfer'] as const;

/** What can be done to a household as a whole. */
export function HouseholdActs({ household }: { household: HouseholdView }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<(typeof ACTS)[number]>();
  const done = () => setAct(undefined);
  return (
    <>
      {ACTS.map((one) => (
        <Button key={one} onClick={() => setAct(one)}>
          {t(`people.household.${one}.act`)}
        </Button>
      ))}
      <Link to="/households/$id/edit" params={{ id: household.id }} className="btn main">
        {t('people.household.edit')}
      </Link>
      <Dialog
        title={act ? t(`people.household.${act}.title`) : ''}
        open={act !== undefined}
        onClose={done}
        wide={act === 'split'}
      >
        {act === 'relations' && <Relations household={household} onDone={done} />}
        {act === 'split' && <Split household={household} onDone={done} />}
        {act === 'merge' && <Merge household={household} onDone={done} />}
        {act === 'transfer' && <Transfer household={household} onDone={done} />}
      </Dialog>
    </>
  );
}
