import { expect, test } from 'vitest';
import { dayOf, isDay } from './day';

test('readsADateAsClerksTypeIt', () => {
  const typed = ['2008-3-12', '2008.3.12', '2008/03/12', '20080312', '2008年3月12日', '２００８．３．１２'];
  expect(typed.map(dayOf)).toEqual(typed.map(() => '2008-03-12'));
});

test('keepsADateAsExactAsItIs', () => {
  expect(['1974', '1974年', '1974.5', '197405', '1974年5月'].map(dayOf)).toEqual([
    '1974',
    '1974',
    '1974-05',
    '1974-05',
    '1974-05',
  ]);
});

test('leavesWhatIsNoDateAsItWasTyped', () => {
  expect(['bad', '12.3', '2008.3.12.1', '2008312', '已登记 ··1X'].map(dayOf)).toEqual([
    'bad',
    '12.3',
    '2008.3.12.1',
    '2008312',
    '已登记 ··1X',
  ]);
});

test('aMonthIsADateInPartButNoDay', () => {
  expect([isDay('2008-03', true), isDay('2008-03', false), isDay('2008-03-12', false)]).toEqual([
    true,
    false,
    true,
  ]);
});
