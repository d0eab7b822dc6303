import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OrganizationView, UnitGroup, UnitSplitForm } from '../../../api/schema';
import { CustomField, DayField, Form, NoteField, TextField } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { useToast } from '../../../ui/toast';
import { useMe } from '../../identity/shared/me';
import { affectedQuery, useSplitUnit } from './queries';

/** Makes a branch of its own of some village groups. */
export function SplitUnit({ unit, onDone }: { unit: OrganizationView; onDone: () => void }) {
  const { t } = useTranslation();
  const query = useQuery(affectedQuery(unit.id));
  return (
    <Loaded query={query}>
      {({ groups }) =>
        groups.length === 0 ? (
          <p className="empty">{t('organizations.acts.split.noGroups')}</p>
        ) : (
          <Splitting unit={unit} groups={groups} onDone={onDone} />
        )
      }
    </Loaded>
  );
}

interface Props {
  unit: OrganizationView;
  groups: readonly UnitGroup[];
  onDone: () => void;
}

function Splitting({ unit, groups, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const toast = useToast();
  const splitting = useSplitUnit(unit);
  return (
    <Form<UnitSplitForm>
      label="split"
      initial={{ on: me.businessDate, villageGroups: [] }}
      error={splitting.error}
      pending={splitting.isPending}
      submit={t('organizations.acts.split.act')}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('organizations.acts.split.note')}</p>
      <CustomField name="villageGroups" label={t('organizations.acts.split.groups')}>
        <Groups of={groups} />
      </CustomField>
      <TextField name="name" label={t('organizations.acts.split.name')} required />
      <TextField name="shortName" label={t('organizations.acts.split.shortName')} required />
      <TextField name="code" label={t('organizations.acts.split.code')} keyboard="numeric" required />
      <DayField name="on" label={t('organizations.acts.on')} required />
      <NoteField name="reason" label={t('organizations.acts.reason')} required />
    </Form>
  );

  function send(form: UnitSplitForm): void {
    splitting.mutate(form, {
      onSuccess: ({ organization }) => {
        toast(t('organizations.acts.split.done'));
        onDone();
        void navigate({ to: '/organizations/$id', params: { id: organization.id } });
      },
    });
  }
}

interface GroupsProps {
  id?: string;
  value?: string[];
  onChange?: (names: string[]) => void;
  of: readonly UnitGroup[];
}

function Groups({ id, value = [], onChange, of }: GroupsProps) {
  const { t } = useTranslation();
  return (
    <div className="row wrap" id={id} tabIndex={-1}>
      {of.map(({ name, persons }) => (
        <label key={name} className="chip">
          <input
            type="checkbox"
            checked={value.includes(name)}
            onChange={() =>
              onChange?.(value.includes(name) ? value.filter((one) => one !== name) : [...value, name])
            }
          />
          {t('organizations.acts.split.group', { name, n: persons })}
        </label>
      ))}
    </div>
  );
}
