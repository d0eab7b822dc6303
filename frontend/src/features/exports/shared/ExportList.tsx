import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { later } from '../../../ui/later';

const ExportDialog = later(() => import('./ExportDialog'), 'ExportDialog');

/** What a list is narrowed by, as its page is. */
export type Filter = Record<string, string | boolean | undefined>;

interface Props {
  /** The list's path in the API. */
  list: string;
  /** What it is narrowed by; without a size, so that all rows come. */
  filter: Filter;
  /** The file's name without its ending. */
  name: string;
  small?: boolean;
}

/** Takes the whole list away as a file, for a purpose. */
export function ExportList({ small = false, ...props }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small={small} onClick={() => setOpen(true)}>
        {t('exports.act')}
      </Button>
      {open && <ExportDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
