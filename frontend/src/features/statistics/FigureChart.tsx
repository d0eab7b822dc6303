import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../../ui/BarChart';
import { searchOf } from './listOf';
import { percent } from './percent';

/** A figure to be drawn: of what, how long its bar is, how many of how many, and the list behind it. */
export interface Drawn {
  name: string;
  length: number;
  numerator: number;
  denominator: number;
  list: string | null | undefined;
}

interface Props {
  title: string;
  axis: string;
  figures: readonly Drawn[];
}

/** Figures side by side; a bar opens the same list as its figure in the table. */
export function FigureChart({ title, axis, figures }: Props) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const bars = useMemo(
    () =>
      figures.map(({ name, length, numerator, denominator }) => ({
        name,
        value: length,
        label: `${numerator} · ${percent(numerator, denominator)}`,
      })),
    [figures],
  );
  const open = useCallback(
    (index: number) => {
      const figure = figures[index];
      if (figure?.list) void navigate({ to: '/members', search: searchOf(figure.list) });
    },
    [figures, navigate],
  );
  const said = bars.map(({ name, label }) => `${name} ${label}`);
  return (
    <BarChart
      title={title}
      said={t('ui.colon', { name: title, value: new Intl.ListFormat(i18n.language).format(said) })}
      axis={axis}
      bars={bars}
      onPick={figures.some(({ list }) => list) ? open : undefined}
    />
  );
}
