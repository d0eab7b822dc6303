import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, GridComponent, SVGRenderer]);

/** One bar: its name, how long it is, and the figure as it is written beside it. */
export interface Bar {
  name: string;
  value: number;
  label: string;
}

interface Props {
  bars: readonly Bar[];
  axis: string;
  onPick?: ((index: number) => void) | undefined;
}

/** The bars as the chart library draws them. */
export function Bars({ bars, axis, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const chart = init(node, null, { renderer: 'svg' });
    chart.setOption(drawing(bars, axis, onPick !== undefined, getComputedStyle(node)));
    chart.on('click', ({ dataIndex }) => onPick?.(dataIndex));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(node);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [bars, axis, onPick]);
  return <div ref={box} style={{ height: '100%' }} />;
}

function drawing(bars: readonly Bar[], axis: string, opens: boolean, style: CSSStyleDeclaration) {
  const colour = (token: string) => style.getPropertyValue(token).trim();
  const text = { color: colour('--ink-2'), fontFamily: style.fontFamily };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 8, right: 88, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      name: axis,
      nameLocation: 'middle',
      nameTextStyle: text,
      axisLabel: { ...text, hideOverlap: true },
      splitLine: { lineStyle: { color: colour('--line') } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.name),
      axisLabel: text,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('--line-2') } },
    },
    series: [
      {
        type: 'bar',
        data: bars.map((bar) => bar.value),
        barMaxWidth: 16,
        cursor: opens ? 'pointer' : 'default',
        itemStyle: { color: colour('--slate') },
        emphasis: { disabled: true },
        label: {
          show: true,
          position: 'right',
          ...text,
          formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.label ?? '',
        },
      },
    ],
  };
}
