import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdJoinForm } from '../../../../api/schema';
import { Finder } from '../../../../ui/Finder';
import { CustomField, Form } from '../../../../ui/Form';
import { useToast } from '../../../../ui/toast';
import { householdQuery, findHouseholds, useJoin } from '../queries';
import { ReasonField, RelationField } from './fields';

type Values = HouseholdJoinForm & { householdId: string };

/** Gives one person a place in a household that is chosen. */
export function JoinOne({ person, onDone }: { person: string; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [chosen, setChosen] = useState<string>();
  const household = useQuery({ ...householdQuery(chosen ?? ''), enabled: chosen !== undefined }).data;
  const joining = useJoin(household);
  return (
    <Form<Values>
      label="join"
      initial={{}}
      error={joining.error}
      pending={joining.isPending}
      submit={t('people.household.join.act')}
      because={chosen !== undefined && !household && '…'}
      onSend={send}
      onCancel={onDone}
    >
      <CustomField name="householdId" label={t('people.household.field.household')} required>
        <Finder
          label={t('people.household.joinOne.find')}
          hint={t('people.household.search')}
          find={findHouseholds}
          onFound={(found) => setChosen(found?.id)}
        />
      </CustomField>
      <RelationField />
      <ReasonField />
    </Form>
  );

  function send({ relation, reason }: Values): void {
    joining.mutate(
      { personId: person, relation, reason },
      {
        onSuccess: () => {
          toast(t('people.household.join.done'));
          onDone();
        },
      },
    );
  }
}
