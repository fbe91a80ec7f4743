import { describe, expect, it } from 'vitest';
import { parseCollectorConfig } from '../collector-config.ts';
import { digest } from './digest.ts';
import { nativeScrypt } from './native-scrypt.ts';
import { formatPasswordHash, hashPassword } from './password-hash.ts';

const SITES = '[{"id":"shop","origins":["https://shop.example"]}]';
const parse = (env: Record<string, string>) => parseCollectorConfig({ SLUICE_SITES: SITES, ...env }, () => '');
const issues = (env: Record<string, string>) => {
  const parsed = parse(env);
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path} ${message}`);
};

describe('an operator who configures who may sign in', () => {
  it('gives hashes of passwords and of tokens, and who they are', async () => {
    const password = formatPasswordHash(await hashPassword(nativeScrypt, 'correct horse battery'));
    const env = {
      SLUICE_OPERATORS: JSON.stringify([
        { name: 'office', password },
        { name: 'Zoë', password, role: 'auditor' },
      ]),
      SLUICE_OPERATOR_TOKENS: JSON.stringify([{ name: 'backup', sha256: digest('x') }]),
      SLUICE_TRUST_PROXY: 'true',
    };
    expect(parse(env)).toMatchObject({
      ok: true,
      config: {
        operators: [
          { name: 'office', role: 'operator', password: { N: 32768, r: 8, p: 3 } },
          { name: 'Zoë', role: 'auditor' },
        ],
        operatorTokens: [{ name: 'backup', role: 'auditor' }],
        trustProxy: true,
      },
    });
  });

  it.each([
    ['SLUICE_OPERATORS is no JSON', { SLUICE_OPERATORS: '[' }],
    [
      'SLUICE_OPERATORS.0.password is not right; give what `sluice-collector password` prints',
      { SLUICE_OPERATORS: '[{"name":"a","password":"hunter2 hunter2"}]' },
    ],
    ['SLUICE_OPERATORS.0.name is not right', { SLUICE_OPERATORS: '[{"name":"<b>","password":""}]' }],
    ['SLUICE_OPERATOR_TOKENS.0.sha256 is not right', { SLUICE_OPERATOR_TOKENS: '[{"name":"a","sha256":"hunter2"}]' }],
    [
      'SLUICE_OPERATOR_TOKENS is not right; give every name once',
      { SLUICE_OPERATOR_TOKENS: JSON.stringify(Array(2).fill({ name: 'a', sha256: digest('x') })) },
    ],
    ['SLUICE_TRUST_PROXY is not right; give true or false', { SLUICE_TRUST_PROXY: 'yes' }],
  ])('is told: %s', (expected, env) => {
    expect(issues(env as Record<string, string>)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
    expect(issues(env as Record<string, string>).join()).not.toContain('hunter2');
  });
});
