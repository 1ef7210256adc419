// The languages to choose from, each named in itself. A form, so that it works without JavaScript.
'use client';

import { usePathname } from 'next/navigation';
import { language as languageNow } from '#reader';
import { type Language, nameOfLanguage } from '../../lib/messages/languages.ts';
import { shared } from '../../lib/messages/shared.ts';

/** A name in letters beyond ours is set in the device's own type: a whole font would be fetched for that one word. */
const typeOf = (name: string): string => (/[^\u0000-\u00ff]/.test(name) ? '[font-family:system-ui,sans-serif]' : '');

/** Nothing where there is no choice. */
export function LanguageSwitch({ languages, className = '' }: { languages: readonly Language[]; className?: string }) {
  const path = usePathname();
  if (languages.length < 2) return null;
  return (
    <form
      method="post"
      action="/language"
      aria-label={shared.language}
      className={`no-print flex flex-wrap items-center text-small ${className}`}
      onSubmit={({ currentTarget }) => {
        const back = currentTarget.elements.namedItem('back');
        const { pathname, search, hash } = window.location;
        if (back instanceof HTMLInputElement) back.value = `${pathname}${search}${hash}`;
      }}
    >
      <input type="hidden" name="back" value={path} readOnly />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === languageNow()}
          className={`tap link-quiet rounded-control px-2 aria-pressed:font-[650] ${typeOf(nameOfLanguage(language))}`}
        >
          {nameOfLanguage(language)}
        </button>
      ))}
    </form>
  );
}
