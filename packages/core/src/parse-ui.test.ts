import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainIssue } from './explain-issue.ts';
import { parseConfig } from './parse-config.ts';
import { hasButton, hasNotices, parseUi } from './parse-ui.ts';

const DEFAULTS = { texts: {}, layout: 'bar', side: 'start', theme: 'auto', button: false, notices: true };

it.each([undefined, true, false, 'yes', 0, null, {}])('a page’s head reads %j as the prompt does', (value) => {
  const input = { button: value, notices: value };
  const { ui } = parseUi(input);
  expect([hasButton(input), hasNotices(input)]).toEqual([ui.button, ui.notices]);
});
const pathsOf = (input: unknown) => parseUi(input).issues.map(({ path }) => path);

describe('a site that says nothing of its prompt', () => {
  it.each([undefined, null, {}, { language: 'de' }])('gets the defaults, and no complaint: %j', (input) => {
    expect(parseUi(input)).toEqual({ ui: DEFAULTS, issues: [] });
  });
});

describe('a site that says how its prompt is to be', () => {
  it('gets all of it, by way of its whole configuration', () => {
    const ui = {
      texts: { title: 'Deine Wahl' },
      layout: 'dialog',
      side: 'end',
      theme: 'dark',
      button: true,
      notices: false,
    };
    const { config, issues } = parseConfig({ ui: { language: 'de-AT', ...ui } });
    expect(config.ui.language).toBe('de-AT');
    expect([...issues, ...parseUi(config.ui).issues]).toEqual([]);
    expect(parseUi(config.ui).ui).toEqual(ui);
  });

  it.each([
    [{ layout: 'modal' }, 'ui.layout', {}],
    [{ layout: ['bar'] }, 'ui.layout', {}],
    [{ side: 'left', theme: 'dark' }, 'ui.side', { theme: 'dark' }],
    [{ theme: 'dark ' }, 'ui.theme', {}],
    [{ button: 'yes' }, 'ui.button', {}],
    [{ texts: { a: ' ', b: 'B' } }, 'ui.texts.a', { texts: { b: 'B' } }],
    [{ texts: { a: 'x'.repeat(2001) } }, 'ui.texts.a', {}],
    [{ colour: 'red' }, 'ui.colour', {}],
    ['bar', 'ui', {}],
    [['bar'], 'ui', {}],
  ])('of %j only what is wrong is left out, and is explained', (input, path, rest) => {
    const { ui, issues } = parseUi(input);
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(explainIssue(issues[0] as never)).toContain(path);
    expect(ui).toEqual({ ...DEFAULTS, ...rest });
  });

  it('shows notices where what it says of them cannot be read', () => {
    expect(parseUi({ notices: 'off' }).ui.notices).toBe(true);
    expect(pathsOf({ notices: 'off' })).toEqual(['ui.notices']);
  });

  it('is told once of a language that is none, by the configuration', () => {
    const { config, issues } = parseConfig({ ui: { language: 'German' } });
    expect(issues.map(({ path }) => path)).toEqual(['ui.language']);
    expect(parseUi(config.ui).issues).toEqual([]);
  });
});

describe('a prompt comes up, whatever it is configured with:', () => {
  it('names of the prototype are no options and no texts', () => {
    const input = JSON.parse('{"__proto__":{"layout":"dialog"},"constructor":1,"texts":{"__proto__":"x"}}');
    const { config } = parseConfig({ ui: input });
    expect(parseUi(config.ui).ui.layout).toBe('bar');
    expect(parseUi(Object.create({ layout: 'dialog' })).ui.layout).toBe('bar');
    expect({}).not.toHaveProperty('layout');
  });

  it('anything gives settings that are all of the kind they should be', () => {
    const value = fc.oneof(fc.anything(), fc.constantFrom('bar', 'dialog', 'end', 'dark', true, false));
    const names = ['language', 'texts', 'layout', 'side', 'theme', 'button', 'notices', '__proto__', 'toString'];
    const input = fc.oneof(
      value,
      fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(input, (given) => {
        for (const { ui, issues } of [parseUi(given), parseUi(parseConfig({ ui: given }).config.ui)]) {
          expect(['bar', 'box', 'dialog']).toContain(ui.layout);
          expect(['start', 'end']).toContain(ui.side);
          expect(['auto', 'light', 'dark']).toContain(ui.theme);
          expect([typeof ui.button, typeof ui.notices]).toEqual(['boolean', 'boolean']);
          expect(Object.values(ui.texts).every((text) => typeof text === 'string')).toBe(true);
          expect(Object.keys(ui).sort()).toEqual(Object.keys(DEFAULTS).sort());
          for (const issue of issues) expect(explainIssue(issue)).toMatch(/^configuration/);
        }
      }),
    );
  });
});
