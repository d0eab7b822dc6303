import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView, MergeView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, NoteField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { mergesQuery, useUndoMerge } from './queries';

/** Says on a member's page that another record stands for this one, or that others were merged into it. */
export function MergedInto({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const me = useMe();
  if (member.supersededBy)
    return (
      <div className="note" style={{ marginBottom: 16 }}>
        <span>{t('members.merge.gone')}</span>
        <Link to="/members/$id" params={{ id: member.supersededBy }}>
          {t('members.merge.openHeir')}
        </Link>
      </div>
    );
  return may(me, 'MERGES') ? <Merges person={member.id} /> : null;
}

function Merges({ person }: { person: string }) {
  const merges = useQuery(mergesQuery(person)).data?.items ?? [];
  return merges.filter((one) => !one.undoneOn).map((one) => <Merge key={one.id} merge={one} />);
}

function Merge({ merge }: { merge: MergeView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className="note" style={{ marginBottom: 16 }}>
      <span>
        {t('members.merge.into', {
          on: merge.mergedOn,
          by: merge.mergedBy,
          name: merge.lose.name,
          why: merge.reason,
        })}
      </span>
      <Button small onClick={() => setOpen(true)}>
        {t('members.merge.undo')}
      </Button>
      <Dialog title={t('members.merge.undoTitle')} open={open} onClose={() => setOpen(false)}>
        <Undo merge={merge} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}

function Undo({ merge, onDone }: { merge: MergeView; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const undoing = useUndoMerge(merge);
  return (
    <Form<{ reason: string }>
      label="undo"
      initial={{}}
      error={undoing.error}
      pending={undoing.isPending}
      submit={t('members.merge.undo')}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('members.merge.undoNote')}</p>
      <NoteField name="reason" label={t('members.merge.undoReason')} required />
    </Form>
  );

  function send(form: { reason: string }): void {
    undoing.mutate(form, {
      onSuccess: () => {
        toast(t('members.merge.undone'));
        onDone();
      },
    });
  }
}
