import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { dayOf, isDay } from './day';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (day: string) => void;
  /** Told the day when the field is left or Enter is pressed. */
  onSettle?: (day: string) => void;
}

/** A date to be typed, in whatever way; once left it stands as the register writes it. */
export function DayInput({ id, value, onChange, onSettle }: Props) {
  const { t } = useTranslation();
  const settle = () => {
    const day = dayOf(value ?? '');
    if (value) onChange?.(day);
    onSettle?.(day);
  };
  return (
    <Input
      {...(id && { id })}
      value={value ?? ''}
      placeholder={t('ui.dayShape')}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onChange?.(event.target.value)}
      onBlur={settle}
      onPressEnter={settle}
    />
  );
}

/** A rule of a form: what is typed must be a date. */
export function mustBeADay(message: string, inPart: boolean) {
  return {
    validator: (_: unknown, value: string | null | undefined) =>
      !value || isDay(dayOf(value), inPart) ? Promise.resolve() : Promise.reject(new Error(message)),
  };
}
