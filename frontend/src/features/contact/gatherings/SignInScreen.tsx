import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GatheringView } from '../../../api/schema';
import { Code, CodeScreen } from '../../../ui/CodeScreen';
import { Loaded } from '../../../ui/Loaded';
import { gatheringQuery, signInCodeQuery } from './queries';

/** The code for the screen of the room: who comes scans it with his phone, and is seen to have come. */
export function SignInScreen({ gathering }: { gathering: GatheringView }) {
  const { t } = useTranslation();
  return <CodeScreen act={t('contact.gathering.code.act')}>{() => <Screen id={gathering.id} />}</CodeScreen>;
}

function Screen({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(signInCodeQuery(id));
  const { data: now } = useQuery({ ...gatheringQuery(id), refetchInterval: 5000 });
  return (
    <Loaded query={query}>
      {({ code }) => (
        <Code
          to={`/my/meeting?code=${code}`}
          label={t('contact.gathering.code.qr')}
          note={t('contact.gathering.code.note')}
          {...(now && { came: t('contact.gathering.code.came', { came: now.came, invited: now.invited }) })}
        />
      )}
    </Loaded>
  );
}
