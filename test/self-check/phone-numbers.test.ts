import { describe, expect, test } from 'vitest';
import { fillPhones } from '../../components/self-check/phone-numbers.ts';
import { bicycleCheck } from '../examples/flow.ts';
import { compileLegCheck, readLegCheck } from '../examples/leg-check.ts';

const lines = ['Call {emergency}, or {advice}.', 'Sit down.'];

test.each([
  ['uk', ['Call 01, or the corner shop.', 'Sit down.']],
  ['any', ['Call the breakdown service, or a bicycle shop.', 'Sit down.']],
  ['somewhere new', ['Call the breakdown service, or a bicycle shop.', 'Sit down.']],
])('the numbers of the region "%s" take the place of the words in braces', (region, filled) => {
  expect(fillPhones(bicycleCheck, region, lines)).toEqual(filled);
});

describe('the numbers of the leg check', () => {
  const authored = readLegCheck();
  if (!authored) throw new Error('content/en/flows/leg-check.yml does not exist');
  const flow = compileLegCheck(authored);
  const emergency = flow.levels.find(({ level }) => level === 'emergency')?.actions ?? [];
  const sameDay = flow.levels.find(({ level }) => level === 'same-day')?.actions ?? [];

  test.each([
    ['uk', '999'],
    ['us', '911'],
    ['eu', '112'],
    ['au', '000'],
    ['nz', '111'],
  ])('in %s an emergency is %s', (region, number) => {
    expect(fillPhones(flow, region, emergency)[0]).toBe(
      `Call ${number}, or go to an emergency department now.`,
    );
  });

  test('111 is an advice line in the UK and nowhere else', () => {
    const withAdvice = flow.phones
      .map(({ region }) => region)
      .filter((region) => fillPhones(flow, region, sameDay).join().includes('111'));
    expect(withAdvice).toEqual(['uk']);
  });

  test('a reader who has not said gets the numbers of all', () => {
    for (const number of ['999', '911', '112', '000', '111'])
      expect(fillPhones(flow, 'any', emergency)[0]).toContain(number);
  });
});
