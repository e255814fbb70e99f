import { expect, test } from 'vitest';
import { parseSettings } from '../../components/settings/settings.ts';
import { SETTING_KEYS } from '../../components/settings/transfer.ts';
import schema from '../../public/managed-schema.json';

interface Property {
  readonly type: string;
  readonly enum?: readonly string[];
}

const properties = Object.entries(schema.properties as Readonly<Record<string, Property>>);

test('an administrator can set every setting, and nothing else', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([...SETTING_KEYS].sort());
});

test.each(
  properties.flatMap(([key, { enum: choices = [] }]) => choices.map((choice) => [key, choice] as const)),
)('the schema’s %s may be %s, and it is taken as that', (key, choice) => {
  expect(parseSettings({ [key]: choice })).toMatchObject({ [key]: choice });
});

/** One more of each kind than Chrome's schema can name. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  ...{ sitesOff: ['a.example'], sitesOnly: ['a.example'], hiddenTerms: ['calf-pain'] },
  ...{ textSize: 130, restMs: 700, badge: true },
};

test.each(properties.filter(([, property]) => !property.enum).map(([key]) => key))(
  'a value for %s that fits its type is taken',
  (key) => {
    expect(SAMPLES).toHaveProperty(key);
    expect(parseSettings({ [key]: SAMPLES[key] })).toMatchObject({ [key]: SAMPLES[key] });
  },
);
