import { useState, type ReactNode } from 'react';
import type { BulkForm, BulkItemView, BulkView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { BulkDone } from '../BulkDone';
import { BulkLook } from '../BulkLook';
import { useBulk } from '../queries';

interface Props {
  act: string;
  form: Pick<BulkForm, 'action' | 'filter'> & { resource: 'outflows' };
  /** A row that was refused, with the way to its page. */
  row: (item: BulkItemView) => ReactNode;
}

/** One act, which has nothing to be told, for all rows that are listed: looked at, confirmed, done. */
export function BulkReview({ act, form, row }: Props) {
  const looking = useBulk();
  const [look, setLook] = useState<BulkView>();
  const [begun, setBegun] = useState<string>();
  const asked = { ...form, values: {}, dryRun: true };
  return (
    <>
      <Button pending={looking.isPending} onClick={start}>
        {act}
      </Button>
      {looking.error && <ErrorNote error={looking.error} />}
      <Dialog title={act} open={look !== undefined} onClose={close}>
        {begun && <BulkDone id={begun} room={form.resource} row={row} />}
        {look && !begun && <BulkLook form={asked} look={look} onBegun={setBegun} onAgain={close} />}
      </Dialog>
    </>
  );

  function start(): void {
    setBegun(undefined);
    looking.mutate(asked, { onSuccess: setLook });
  }

  function close(): void {
    setLook(undefined);
  }
}
