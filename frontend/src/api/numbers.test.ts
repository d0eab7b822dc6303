import { expect, test } from 'vitest';
import { numberIn, numbersIn, withNumbers } from './numbers';

test('aNumberIsReadHoweverItIsTyped', () => {
  expect(
    ['2500', ' 2,500 ', '２０００', '２，５００', '12 500.5', '1,234,567', '0.5', '-3'].map(numberIn),
  ).toEqual([2500, 2500, 2000, 2500, 12500.5, 1234567, 0.5, -3]);
});

test('aTextThatIsNoNumberSaysNone', () => {
  const texts = ['10人', '1500元', '2,5', '1,2345', '面议', '1e3', '0x10', '.', '-', ''];
  expect(texts.map(numberIn)).toEqual(texts.map(() => undefined));
});

test('whatIsNoNumberIsNeverSentAsNothing', () => {
  const typed = { people: '10人', paddyMu: '２', forestMu: ' ' };
  expect(withNumbers<Record<string, unknown>>(typed, ['people', 'paddyMu', 'forestMu'])).toEqual({
    people: '10人',
    paddyMu: 2,
    forestMu: null,
  });
  expect(numbersIn({ headcount: '10人', wageFrom: '2,500', wageTo: '', payDay: undefined })).toEqual({
    headcount: '10人',
    wageFrom: 2500,
  });
});
