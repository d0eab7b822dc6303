import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView, MergeChoice, MergePreview } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Finder } from '../../../ui/Finder';
import { Form, NoteField } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { LikelyMatches } from '../../people/LikelyMatches';
import { matchesQuery, questionOf } from '../../people/matches';
import { findPersons } from '../../people/persons';
import { memberQuery } from '../queries';
import { onRollQuery, previewQuery, useMerge } from './queries';
import { SideBySide } from './SideBySide';

/** Makes one record of two: the other one is found, both stand side by side, each field is chosen. */
export function MergePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/members/$id/merge' });
  const member = useQuery(memberQuery(id)).data;
  const [other, setOther] = useState<string>();
  return (
    <Page title={t('members.merge.title')} meta={member?.name}>
      <div className="panel pad stack">
        {member && <p>{t('members.merge.note', { name: member.name })}</p>}
        {member && !other && <Likely member={member} onChoose={setOther} />}
        <Finder
          label={t('members.merge.find')}
          hint={t('members.search')}
          find={async (q) => (await findPersons(q)).filter((one) => one.id !== id)}
          value={other ?? ''}
          onChange={setOther}
        />
        {other && <Both key={other} keep={id} lose={other} />}
      </div>
    </Page>
  );
}

/** Who on the roll may be the same person by name and birth, found before anybody looks. */
function Likely({ member, onChoose }: { member: MemberView; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { name, birthDate } = member;
  const query = useQuery(matchesQuery(questionOf({ name, birthDate })));
  const alike = query.data?.items.filter((one) => one.id !== member.id) ?? [];
  const onRoll = useQuery(onRollQuery(alike.map((one) => one.name))).data;
  const found = alike.filter((one) => onRoll?.includes(one.id));
  if (found.length === 0) return null;
  return (
    <LikelyMatches
      found={found}
      hint={t('members.merge.likely')}
      act={(one) => (
        <Button small onClick={() => onChoose(one.id)}>
          {t('members.merge.beside')}
        </Button>
      )}
    />
  );
}

function Both({ keep, lose }: { keep: string; lose: string }) {
  const query = useQuery({ ...previewQuery(keep, lose), refetchOnWindowFocus: false });
  return <Loaded query={query}>{(preview) => <Choosing preview={preview} />}</Loaded>;
}

function Choosing({ preview }: { preview: MergePreview }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const merging = useMerge(preview);
  const [take, setTake] = useState<MergeChoice['field'][]>(() => missing(preview));
  return (
    <Form<{ reason: string }>
      label="merge"
      initial={{}}
      error={merging.error}
      pending={merging.isPending}
      submit={t('members.merge.submit', { n: take.length })}
      onSend={send}
      onCancel={leave}
    >
      <SideBySide preview={preview} take={take} onTake={setTake} />
      <NoteField name="reason" label={t('members.merge.reason')} required />
    </Form>
  );

  function leave(): void {
    void navigate({ to: '/members/$id', params: { id: preview.keep.id } });
  }

  function send({ reason }: { reason: string }): void {
    merging.mutate(
      { take, reason },
      {
        onSuccess: () => {
          toast(t('members.merge.done'));
          leave();
        },
      },
    );
  }
}

/** What the record that stays does not know is taken from the other one unless somebody chooses otherwise. */
function missing({ fields }: MergePreview): MergeChoice['field'][] {
  return fields.filter(({ keep, lose }) => !keep && lose).map(({ field }) => field);
}
