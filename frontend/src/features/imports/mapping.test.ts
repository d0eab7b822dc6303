import { expect, test } from 'vitest';
import { changedSheets, withField, withUse, type MappedSheet } from './mapping';

const SHEETS: MappedSheet[] = [sheet('石桥村'), sheet('白鹭村')];

test('sendsNothingWhenNothingChanged', () => {
  expect(changedSheets(SHEETS, withUse(SHEETS, '石桥村', true))).toEqual([]);
});

test('sendsTheOneColumnThatWasChanged', () => {
  const changed = changedSheets(SHEETS, withField(SHEETS, '石桥村', '电话', 'phone'));
  expect(changed).toEqual([{ name: '石桥村', use: true, columns: [{ heading: '电话', field: 'phone' }] }]);
});

test('sendsThatASheetIsSkipped', () => {
  expect(changedSheets(SHEETS, withUse(SHEETS, '白鹭村', false))).toEqual([{ name: '白鹭村', use: false }]);
});

function sheet(name: string): MappedSheet {
  const column = (heading: string, field: string | null) => ({
    heading,
    field,
    because: 'HEADING' as const,
    samples: [],
  });
  return { name, use: true, headerRows: [1], columns: [column('姓名', 'name'), column('电话', null)] };
}
