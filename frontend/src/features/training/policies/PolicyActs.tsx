import { useTranslation } from 'react-i18next';
import type { PolicyView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { TextField } from '../../../ui/Form';
import { useOpened } from '../../../ui/useOpened';
import { PolicyFields } from './PolicyFields';
import { useRevisePolicy, useWithdraw, type Typed } from './queries';

/** Revises a policy, or withdraws it. */
export function PolicyActs({ policy }: { policy: PolicyView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(policy);
  const held = hold(useRevisePolicy(opened));
  const { title, issuer, audience, trade, gives, eligible, applyAt, phone, validFrom, expiresOn } = opened;
  const form = { title, issuer, audience, trade, gives, eligible, applyAt, phone, validFrom, expiresOn };
  const withdrawing = useWithdraw(policy);
  return (
    <span className="row wrap">
      <EntryDialog<{ reason: string }>
        act={t('training.policy.withdraw.act')}
        note={t('training.policy.withdraw.note')}
        done={t('training.policy.withdraw.done')}
        initial={{}}
        entering={withdrawing}
      >
        <TextField name="reason" label={t('training.policy.withdraw.reason')} required />
      </EntryDialog>
      <EntryDialog<Typed>
        act={t('ui.edit')}
        title={t('training.policy.revise.title')}
        note={t('training.policy.revise.note')}
        done={t('training.policy.revise.done')}
        wide
        initial={{ ...form, documents: opened.documents.join('\n') } as Partial<Typed>}
        {...held}
        draft={`policy:${policy.id}`}
        said={(typed) =>
          ({
            ...form,
            ...typed,
            ...(policy.organization && { organizationId: policy.organization.id }),
          }) as Typed
        }
      >
        <PolicyFields />
      </EntryDialog>
    </span>
  );
}
