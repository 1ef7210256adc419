// What would each app find? The page that replays what mail apps ask, and what it says of each.
import { inReadersLanguage } from './in-readers-language.ts';

export const apps = inReadersLanguage('apps');
