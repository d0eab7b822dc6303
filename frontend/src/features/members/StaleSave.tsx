import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MemberFormPatch, MemberView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Loaded } from '../../ui/Loaded';
import { Table } from '../../ui/Table';
import { useWord } from '../../ui/useWord';
import { memberQuery } from './queries';
import { fieldOf, useShown } from './shown';

interface Props {
  opened: MemberView;
  mine: MemberFormPatch;
  onKeepMine: (etag: string) => void;
  onTakeTheirs: (theirs: MemberView) => void;
  /** Back to the form, with nothing decided. */
  onBack: () => void;
}

/** Both versions of a file that somebody else saved first, field by field. */
export function StaleSave(props: Props) {
  const { t } = useTranslation();
  const { queryKey, queryFn } = memberQuery(props.opened.id);
  const query = useQuery({
    queryKey: [...queryKey, 'stale', props.opened.etag],
    queryFn: queryFn as () => Promise<MemberView>,
    gcTime: 0,
  });
  return (
    <Dialog title={t('members.stale.title')} open onClose={props.onBack} wide>
      <Loaded query={query}>{(theirs) => <Both {...props} theirs={theirs} />}</Loaded>
    </Dialog>
  );
}

function Both({ opened, mine, theirs, onKeepMine, onTakeTheirs }: Props & { theirs: MemberView }) {
  const { t } = useTranslation();
  const word = useWord();
  const shown = useShown();
  const fields = differing(opened, mine, theirs);
  const columns = [
    {
      key: 'field',
      title: t('members.stale.field'),
      head: true,
      show: (field: string) => word(`members.field.${field}`),
    },
    {
      key: 'before',
      title: t('members.stale.before'),
      show: (field: string) => shown(field, fieldOf(opened, field)) || '—',
    },
    {
      key: 'theirs',
      title: t('members.stale.theirs'),
      show: (field: string) => shown(field, fieldOf(theirs, field)) || '—',
    },
    { key: 'yours', title: t('members.stale.yours'), show: yours },
  ];
  return (
    <div className="stack">
      <p>{t('members.stale.note')}</p>
      <Table caption={t('members.stale.title')} columns={columns} rows={fields} rowKey={(field) => field} />
      <div className="row wrap">
        <Button look="main" onClick={() => onKeepMine(theirs.etag)}>
          {t('members.stale.keepMine', { n: Object.keys(mine).length })}
        </Button>
        <Button onClick={() => onTakeTheirs(theirs)}>{t('members.stale.takeTheirs')}</Button>
      </div>
    </div>
  );

  function yours(field: string) {
    if (!(field in mine)) return <span className="mute">{t('members.stale.untouched')}</span>;
    return <b>{shown(field, mine[field as keyof MemberFormPatch]) || '—'}</b>;
  }
}

/** The fields that I changed, and those that changed meanwhile. */
function differing(opened: MemberView, mine: MemberFormPatch, theirs: MemberView): string[] {
  const moved = Object.keys(theirs).filter((field) => !['etag', 'revisedAt', 'organization'].includes(field));
  const changed = moved.filter((field) => fieldOf(opened, field) !== fieldOf(theirs, field));
  return [...new Set([...Object.keys(mine), ...changed])];
}
