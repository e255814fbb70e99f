import { describe, expect, test } from 'vitest';
import { fixRem, moveTokens } from '../../components/card/page-proof-css.ts';

describe('lengths in rem', () => {
  test.each([
    ['whole', 'width: 2rem', 'width: 40px'],
    ['fractions', 'gap: 0.25rem', 'gap: 5px'],
    ['negative', 'margin: -.5rem', 'margin: -10px'],
    ['several', '0 1rem 3rem', '0 20px 60px'],
    ['not other units', '1em 2px 3vh', '1em 2px 3vh'],
    ['not names that look like one', 'var(--size-1rem)', 'var(--size-1rem)'],
  ])('%s', (_, css, fixed) => {
    expect(fixRem(css, 20)).toBe(fixed);
  });
});

test('tokens move from the host to an element inside', () => {
  const css = `:root, :host { --ink: red } :root[data-theme='dark'], :host([data-theme='dark']) { --ink: blue }`;
  expect(moveTokens(css, '.card')).toBe(
    `:root, .card { --ink: red } :root[data-theme='dark'], .card[data-theme='dark'] { --ink: blue }`,
  );
});
