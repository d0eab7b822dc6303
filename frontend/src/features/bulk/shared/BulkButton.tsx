import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkForm, BulkView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { memberQuery } from '../../members/queries';
import { BulkAsk } from '../BulkAsk';
import { BulkDone } from '../BulkDone';
import { BulkLook } from '../BulkLook';

interface Props {
  /** What the list is narrowed by. */
  filter: Record<string, string | undefined>;
  total: number;
}

/** One act for all members that are listed: asked for, looked at, confirmed, done. */
export function BulkButton({ filter, total }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<BulkForm>();
  const [look, setLook] = useState<BulkView>();
  const [begun, setBegun] = useState<string>();
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('bulk.act')}</Button>
      <Dialog title={t('bulk.act')} open={open} onClose={close}>
        {begun ? (
          <BulkDone id={begun} room="members" row={({ rowId }) => <Refused member={rowId} />} />
        ) : look && form ? (
          <BulkLook form={form} look={look} onBegun={setBegun} onAgain={() => setLook(undefined)} />
        ) : (
          <BulkAsk filter={filter} total={total} onLooked={looked} onCancel={close} />
        )}
      </Dialog>
    </>
  );

  function looked(asked: BulkForm, answer: BulkView): void {
    setForm(asked);
    setLook(answer);
  }

  function close(): void {
    setOpen(false);
    setLook(undefined);
    setBegun(undefined);
  }
}

function Refused({ member }: { member: string }) {
  const { data } = useQuery(memberQuery(member));
  return (
    <Link to="/members/$id" params={{ id: member }}>
      {data?.name ?? member}
    </Link>
  );
}
