import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog';
import { unitQuery } from './queries';
import { UnitTree } from './UnitTree';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string) => void;
  label?: string;
}

/** A button that shows the chosen unit and opens the tree of units to choose another. */
export function UnitPicker({ id, value, onChange, label }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const unit = useQuery({ ...unitQuery(value ?? ''), enabled: Boolean(value) });
  const shown = value ? (unit.data?.shortName ?? '…') : t('organizations.choose');
  return (
    <>
      <button
        type="button"
        id={id}
        className="input caret"
        aria-label={label ? `${label} ${shown}` : undefined}
        onClick={() => setOpen(true)}
      >
        {shown}
      </button>
      <Dialog title={t('organizations.choose')} open={open} onClose={() => setOpen(false)}>
        <UnitTree>
          {(one) => (
            <button
              type="button"
              className="pick"
              aria-current={one.id === value ? 'true' : undefined}
              onClick={() => choose(one.id)}
            >
              {one.shortName}
            </button>
          )}
        </UnitTree>
      </Dialog>
    </>
  );

  function choose(chosen: string): void {
    onChange?.(chosen);
    setOpen(false);
  }
}
