// `--lang` may stand anywhere, and decides before the environment does.
import { afterEach, expect, it } from 'vitest';
import { sourceLanguage } from '../messages/languages.ts';
import { language, setProcessLanguage } from '../messages/reader/speaking.ts';
import { takeLanguage } from './take-language.ts';

afterEach(() => setProcessLanguage(sourceLanguage));

it.each([
  [['check', 'a.example'], ['check', 'a.example'], null],
  [['--lang', 'en', 'check', 'a.example'], ['check', 'a.example'], null],
  [['check', '--lang=en', 'a.example'], ['check', 'a.example'], null],
  [['check', '--language', 'a.example'], ['check', '--language', 'a.example'], null],
  [['check', '--', '--lang', 'tlh'], ['check', '--', '--lang', 'tlh'], null],
  [['check', '--lang', 'tlh'], ['check'], 'tlh'],
  [['check', '--lang='], ['check'], ''],
  [['check', '--lang'], ['check'], ''],
])('%j', (words, rest, unknown) => {
  expect(takeLanguage(words, {})).toEqual({ words: rest, unknown });
  expect(language()).toBe('en');
});
