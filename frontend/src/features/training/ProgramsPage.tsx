import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingProgramForm, TrainingProgramView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { NoteField, NumberField, SelectField, TextField } from '../../ui/Form';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table, type Column } from '../../ui/Table';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { programsQuery, useOffer } from './queries';
import { Rooms } from './Rooms';
import { CourseFields, counted } from './SessionFields';
import { TYPES } from './terms';

/** The courses that are offered: night school, Sunshine Project, matched to a profession, by distance education. */
export function ProgramsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const { cursor } = useSearch({ from: '/shell/training-programs' });
  const navigate = useNavigate({ from: '/training-programs' });
  const columns: Column<TrainingProgramView>[] = [
    { key: 'title', title: t('training.field.title'), head: true, show: (row) => row.title },
    { key: 'type', title: t('training.field.type'), show: (row) => t(`training.type.${row.type}`) },
    { key: 'aim', title: t('training.field.aim'), show: (row) => t(`training.aim.${row.aim}`) },
    {
      key: 'subject',
      title: t('training.field.subject'),
      show: (row) => t(`training.subject.${row.subject}`),
    },
    { key: 'hours', title: t('training.field.hours'), number: true, show: (row) => row.hours },
    {
      key: 'organizer',
      title: t('training.field.organizer'),
      wraps: true,
      show: (row) => [row.organizer, row.coOrganizer].filter(Boolean).join(' · '),
    },
    { key: 'unit', title: t('training.field.unit'), show: (row) => row.organization?.shortName },
  ];
  return (
    <Page title={t('training.programs')} meta={scope.name} acts={may(me, 'TRAINING_WRITE') && <Offer />}>
      <Rooms />
      <div className="panel">
        <Loaded query={useQuery(programsQuery(scope.id, cursor))}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('training.programs')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('training.noPrograms')}</p>}
              <Pager
                cursor={cursor}
                next={nextCursor}
                onMove={(to) =>
                  void navigate({
                    search: (old: { cursor?: string | undefined }) => ({ ...old, cursor: to }),
                  })
                }
              >
                {t('training.countPrograms', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function Offer() {
  const { t } = useTranslation();
  const scope = useScope();
  return (
    <EntryDialog<TrainingProgramForm>
      act={t('training.offer.act')}
      note={t('training.offer.note')}
      done={t('training.offer.done')}
      look="main"
      wide
      initial={{}}
      entering={useOffer()}
      said={(typed) => counted({ ...typed, ...(scope.id && { organizationId: scope.id }) })}
    >
      <div className="formcols">
        <TextField name="title" label={t('training.field.title')} required />
        <SelectField
          name="type"
          label={t('training.field.type')}
          options={TYPES.map((value) => ({ value, label: t(`training.type.${value}`) }))}
          required
        />
        <CourseFields />
        <NumberField name="hours" label={t('training.field.hours')} />
        <TextField name="organizer" label={t('training.field.organizer')} />
        <TextField name="coOrganizer" label={t('training.field.coOrganizer')} />
        <NoteField name="words" label={t('training.field.words')} />
      </div>
    </EntryDialog>
  );
}
