import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface Props<V extends string> {
  options: readonly { value: V; label: string }[];
  chosen: readonly V[];
  onChoose: (values: V[]) => void;
}

/** Which columns a list shows. */
export function ColumnPicker<V extends string>({ options, chosen, onChoose }: Props<V>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const toggle = (value: V) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <>
      <Button className="hide-s" onClick={() => setOpen(true)}>
        {t('ui.columns')} {chosen.length} / {options.length}
      </Button>
      <Dialog title={t('ui.columns')} open={open} onClose={() => setOpen(false)}>
        <div className="formcols">
          {options.map((option) => (
            <label key={option.value} className="row" style={{ minHeight: 32 }}>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
      </Dialog>
    </>
  );
}
