import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkForm, BulkView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { ChoiceField, DayField, Form, TextField } from '../../ui/Form';
import { useBulk } from './queries';

const ACTIONS = ['regroup', 'end'] as const;
type Action = (typeof ACTIONS)[number];

interface Props {
  filter: Record<string, string | undefined>;
  total: number;
  onLooked: (form: BulkForm, look: BulkView) => void;
  onCancel: () => void;
}

/** Which act, and what it has to be told. */
export function BulkAsk({ filter, total, onLooked, onCancel }: Props) {
  const { t } = useTranslation();
  const looking = useBulk();
  const [action, setAction] = useState<Action>('regroup');
  return (
    <div className="stack">
      <p>{t('bulk.note', { n: total })}</p>
      <Chips
        label={t('bulk.action')}
        value={action}
        choices={ACTIONS.map((value) => ({ value, text: t(`bulk.${value}`) }))}
        onChoose={setAction}
      />
      <Form<Record<string, string>>
        key={action}
        label={`bulk-${action}`}
        initial={{}}
        error={looking.error}
        pending={looking.isPending}
        submit={t('bulk.look')}
        onSend={look}
        onCancel={onCancel}
      >
        {action === 'regroup' ? (
          <TextField name="villageGroup" label={t('bulk.villageGroup')} required />
        ) : (
          <>
            <ChoiceField
              name="reason"
              label={t('bulk.reason')}
              options={(['DIED', 'LEFT', 'TRANSFERRED'] as const).map((value) => ({
                value,
                label: t(`bulk.${value}`),
              }))}
              required
            />
            <DayField name="on" label={t('bulk.on')} required />
          </>
        )}
      </Form>
    </div>
  );

  function look(values: Record<string, string>): void {
    const said = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
    const form = { resource: 'members', action, filter: said, values, dryRun: true };
    looking.mutate(form, { onSuccess: (answer) => onLooked(form, answer) });
  }
}
