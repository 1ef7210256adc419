// What people read when something they typed cannot be used: each sentence says what to change.

import type { InputProblem } from '../../model/input.ts';
import type * as english from '../en/input.ts';
import { translation } from '../translation.ts';

export const input = translation<typeof english.input>()({
  problems: {
    empty: 'Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel anna@example.com.',
    'too-long': 'Geben Sie eine kürzere Adresse ein. Eine Adresse hat höchstens {limit} Zeichen.',
    'missing-at': 'Setzen Sie ein @ zwischen Ihren Namen und Ihre Domain.',
    'several-at': 'Lassen Sie nur ein @ stehen, das zwischen Ihrem Namen und Ihrer Domain.',
    'missing-local-part': 'Setzen Sie Ihren Namen vor das @, wie in anna@example.com.',
    'local-part-too-long': 'Kürzen Sie den Teil vor dem @. Er hat höchstens {limit} Zeichen.',
    'bad-local-part': 'Prüfen Sie den Teil vor dem @. Das hier kann dort nicht stehen: {character}',
    'missing-domain': 'Ergänzen Sie Ihre Domain, zum Beispiel example.com.',
    'address-literal': 'Geben Sie einen Domainnamen ein, zum Beispiel example.com, keine Zahlenadresse.',
    'single-label': 'Ergänzen Sie die Endung der Domain, wie .com in example.com.',
    'name-alone':
      'Ergänzen Sie ein @ und Ihre Domain, wie in {label}@example.com. Einer Domain allein fehlt ihre Endung, zum Beispiel .com.',
    'blank-inside': 'Nehmen Sie das Leerzeichen heraus. Wenn es anstelle des @ steht, tippen Sie dort das @.',
    'label-too-long': 'Kürzen Sie diesen Teil der Domain: {label} Er hat höchstens {limit} Zeichen.',
    'name-too-long': 'Kürzen Sie den Namen. Er hat höchstens {limit} Zeichen.',
    'bad-character': 'Prüfen Sie die Schreibweise. Das hier kann dort nicht stehen: {character}',
    'special-use':
      'Geben Sie eine Domain ein, die es im Internet gibt. Namen mit der Endung {ending} gelten nur in einem eigenen Netz.',
  } satisfies Record<InputProblem, string>,
  /** In front of the sentence, where a slip can be mended. */
  didYouMean: 'Meinten Sie {suggestion}?',
  /** Where a server’s address is as good as its name. */
  serverProblems: {
    'missing-domain':
      'Geben Sie den Namen oder die Adresse des Servers ein, zum Beispiel web3.example.com oder 203.0.113.7.',
    'address-literal': 'Geben Sie die ganze Adresse ein, zum Beispiel 203.0.113.7.',
    'single-label': 'Geben Sie den ganzen Namen des Servers ein, zum Beispiel {label}.example.com.',
  } satisfies Partial<Record<InputProblem, string>>,
});
