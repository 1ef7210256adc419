// A reader gets the language that they chose, else the best that they take and we have.
import { describe, expect, it } from 'vitest';
import { acceptedLanguage, languageOfEnvironment, languageOfRequest } from './choose.ts';

/** More than we have at any time: what is chosen is not which languages there are. */
const offered = ['en', 'de', 'nl', 'pt-BR'] as const;

describe('Accept-Language', () => {
  it.each([
    ['', 'en'],
    ['de', 'de'],
    ['DE-at', 'de'],
    ['de-Latn-AT-1996', 'de'],
    ['fr, nl;q=0.5, de;q=0.4', 'nl'],
    ['de;q=0.4, nl;q=0.50', 'nl'],
    ['de;q=0.8,nl;q=0.8', 'de'],
    ['fr', 'en'],
    ['*', 'en'],
    ['*, nl;q=0.5', 'en'],
    ['en;q=0, *', 'de'],
    ['nl, *;q=0.1', 'nl'],
    ['de;q=0, nl;q=0.1', 'nl'],
    ['de;q=0', 'en'],
    ['de-AT;q=0, de', 'en'],
    ['nl;q=2, de;q=0.1', 'de'],
    ['nl;q=abc, de;q=0.1', 'de'],
    ['pt-br', 'pt-BR'],
    ['pt', 'en'],
    [' de ; q=1 ', 'de'],
    [`${'x,'.repeat(60)}de`, 'en'],
    [';;;,,q=1', 'en'],
  ])('%s gives %s', (header, language) => {
    expect(acceptedLanguage(header, offered)).toBe(language);
  });
});

describe('a request', () => {
  it.each([
    [{ cookie: 'language=nl', 'accept-language': 'de' }, 'nl'],
    [{ cookie: 'a=1; language=nl; b=2', 'accept-language': 'de' }, 'nl'],
    [{ cookie: 'language=xx', 'accept-language': 'de' }, 'de'],
    [{ cookie: 'my-language=nl', 'accept-language': 'de' }, 'de'],
    [{ cookie: 'language=nl%20', 'accept-language': 'de' }, 'de'],
    [{}, 'en'],
  ])('%j', (headers, language) => {
    expect(languageOfRequest(headers, offered)).toBe(language);
  });
});

describe('an environment', () => {
  it.each([
    [{ LANG: 'de_AT.UTF-8' }, 'de'],
    [{ LANG: 'de_DE', LC_MESSAGES: 'nl_NL' }, 'nl'],
    [{ LANG: 'de_DE', LC_MESSAGES: 'nl_NL', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'de_DE', LC_ALL: '' }, 'de'],
    [{ LANG: 'pt_BR.UTF-8' }, 'pt-BR'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('%j', (variables, language) => {
    expect(languageOfEnvironment(variables, offered)).toBe(language);
  });
});
