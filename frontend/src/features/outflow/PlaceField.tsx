import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaView, DestinationForm } from '../../api/schema';
import { Button } from '../../ui/Button';
import { CustomField } from '../../ui/Form';
import { SearchBox } from '../../ui/SearchBox';
import { areasQuery } from './queries';

interface FieldProps {
  name: string;
  label: string;
}

/** A place as it was told, and the area it surely means once somebody has chosen it. */
export function PlaceField({ name, label }: FieldProps) {
  const { t } = useTranslation();
  return (
    <CustomField name={name} label={label} hint={t('outflow.place.hint')}>
      <PlaceInput label={label} />
    </CustomField>
  );
}

interface Props {
  id?: string;
  label: string;
  value?: DestinationForm | null;
  onChange?: (place: DestinationForm | undefined) => void;
}

function PlaceInput({ id, label, value, onChange }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const text = value?.text ?? undefined;
  const sure = value?.areaCode ?? value?.country ?? undefined;
  const known = useQuery({ ...areasQuery({ q: sure ?? '' }), enabled: sure !== undefined && !chosen });
  const name = chosen ?? known.data?.items.find(({ code }) => code === sure)?.fullName ?? sure;
  return (
    <div id={id} tabIndex={-1}>
      <SearchBox label={label} hint={t('outflow.place.example')} value={text} onSearch={write} />
      {sure && (
        <p className="row wrap">
          <span className="meta">{t('outflow.place.sure', { name })}</span>
          <Button small onClick={() => write(text)}>
            {t('outflow.place.unsure')}
          </Button>
        </p>
      )}
      {!sure && text && <Suggested q={text} onChoose={choose} />}
    </div>
  );

  function write(said: string | undefined): void {
    onChange?.(said ? { text: said } : undefined);
  }

  function choose(area: AreaView): void {
    setChosen(area.fullName);
    const code = /^\d/.test(area.code) ? { areaCode: area.code } : { country: area.code };
    onChange?.({ ...value, ...code });
  }
}

/** What the words may mean; nothing is chosen by itself, since 朝阳 is a city and a district. */
function Suggested({ q, onChoose }: { q: string; onChoose: (area: AreaView) => void }) {
  const { t } = useTranslation();
  const found = useQuery(areasQuery({ q })).data?.items.slice(0, 8);
  if (!found) return null;
  if (found.length === 0) return <p className="meta">{t('outflow.place.unknown')}</p>;
  return (
    <ul className="lined found" aria-label={t('outflow.place.suggested')}>
      {found.map((area) => (
        <li key={area.code}>
          <button type="button" className="pick" onClick={() => onChoose(area)}>
            <b>{area.name}</b> <span className="meta">{area.fullName}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
