import { useTranslation } from 'react-i18next';
import type { SupportRequestView } from '../../api/schema';
import { Tag } from '../../ui/Tag';

/** How far it has come, or what became of it. */
export function Stand({ request }: { request: SupportRequestView }) {
  const { t } = useTranslation();
  if (request.result) {
    const tone = { SOLVED: 'jade', NOT_POSSIBLE: 'seal', WITHDRAWN: 'plain' } as const;
    return <Tag tone={tone[request.result]}>{t(`homecoming.support.results.${request.result}`)}</Tag>;
  }
  return (
    <Tag tone={request.state === 'RECEIVED' ? 'ochre' : 'slate'}>
      {t(`homecoming.support.states.${request.state}`)}
    </Tag>
  );
}
