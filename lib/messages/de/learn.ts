// The frame around the articles. They themselves are in learn, so that a page that only links to them does not carry them.

import type { ArticleTag } from '../article.ts';
import type * as english from '../en/learn.ts';
import { translation } from '../translation.ts';

/** The frame around every article. */
export const learn = translation<typeof english.learn>()({
  title: 'Artikel',
  lead: 'Kurze Antworten rund um E-Mail: wie Sie sie einrichten, und was zu tun ist, wenn etwas nicht klappt.',
  back: 'Alle Artikel',
  planner: {
    title: 'Planen Sie es, Schritt für Schritt',
    text: 'Für Ihr Programm, mit einem Kästchen für jeden Schritt, und wir zählen mit.',
    button: 'Anfangen',
  },
  related: 'Weiterlesen',
  guidesLink: 'Alle Programme',
  tagsTitle: 'Worum es geht',
  /** Above the operator's own articles. */
  own: 'Von {name}',
  /** What the check beside an article of the operator's own looks at. */
  ownLooks: 'ob Ihre Domain und Ihre E-Mail-Server funktionieren',
  find: {
    label: 'Die Artikel durchsuchen',
    tags: 'Nur über',
    all: 'Alles',
    found: '{n} gefunden',
    nothing: 'Kein Artikel enthält diese Wörter. Versuchen Sie es mit weniger Wörtern oder einem anderen.',
  },
  /** Names of what articles are about. */
  tags: {
    setup: 'Einrichten',
    password: 'Passwörter',
    receiving: 'Empfangen',
    sending: 'Senden',
    junk: 'Spam',
    security: 'Sicherheit',
    apps: 'Programme',
    websites: 'Websites',
    domain: 'Domains',
    help: 'Hilfe',
  } satisfies Record<ArticleTag, string>,
  helpful: {
    title: 'War das hilfreich?',
    yes: 'Ja',
    no: 'Nein',
    counts: '{yes} von {all} fanden den Artikel im letzten Jahr hilfreich.',
    said: {
      yes: 'Danke. Wir haben Ihre Antwort gezählt.',
      no: 'Danke. Wir haben Ihre Antwort gezählt. Vielleicht passen die Artikel darunter oder daneben besser.',
      failed: 'Ihre Antwort ist nicht angekommen. Versuchen Sie es in einer Minute noch einmal.',
    },
  },
  check: {
    title: 'Sehen Sie, was für Sie gilt',
    looks: 'Die Prüfung zeigt {looks}.',
    label: 'Ihre E-Mail-Adresse oder Domain',
    submit: 'Prüfen',
    tool: 'Diese Prüfung öffnen',
    faults: 'Fehler, die eine Prüfung dazu finden kann',
    last: 'Ihre letzte Prüfung für {name} hat dazu dies gefunden:',
  },
});
