import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdMergeForm, HouseholdView } from '../../../../api/schema';
import { Finder } from '../../../../ui/Finder';
import { CustomField, Form } from '../../../../ui/Form';
import { useToast } from '../../../../ui/toast';
import { useMe } from '../../../identity/shared/me';
import { householdQuery, findHouseholds, useMerge } from '../queries';
import { OnField, Places, ReasonField } from './fields';

/** Another household becomes part of this one. */
export function Merge({ household, onDone }: { household: HouseholdView; onDone: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const merging = useMerge(household);
  const [other, setOther] = useState<string>();
  const found = useQuery({ ...householdQuery(other ?? ''), enabled: other !== undefined }).data;
  const moving = found?.persons.filter((one) => !one.leftOn) ?? [];
  return (
    <Form<HouseholdMergeForm>
      label="merge"
      initial={{ on: me.businessDate }}
      error={merging.error}
      pending={merging.isPending}
      submit={t('people.household.merge.act')}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('people.household.merge.note', { name: household.headName })}</p>
      <CustomField name="householdId" label={t('people.household.field.household')} required>
        <Finder
          label={t('people.household.merge.find')}
          hint={t('people.household.search')}
          find={findHouseholds}
          onFound={(one) => setOther(one?.id)}
        />
      </CustomField>
      {moving.length > 0 && (
        <CustomField name="persons" label={t('people.household.field.relation')}>
          <Places of={moving} />
        </CustomField>
      )}
      <OnField />
      <ReasonField />
    </Form>
  );

  function send(form: HouseholdMergeForm): void {
    merging.mutate(form, {
      onSuccess: () => {
        toast(t('people.household.merge.done'));
        onDone();
      },
    });
  }
}
