// Sentences that are looked up when they are read: whoever imports them names no language, and serves every reader.
import { subjectNow } from '#reader';
import type { en } from './en/index.ts';

/** Every subject, in the shape that English gives it. */
export type Catalogue = typeof en;
export type Subject = keyof Catalogue;

type Texts = Record<PropertyKey, unknown>;

const isGroup = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A read-only view of what `read` gives at the moment; groups in it are views too, and the same ones each time. */
function viewOf(read: () => Texts | undefined, name: string): Texts {
  const groups = new Map<PropertyKey, Texts>();
  const groupAt = (key: PropertyKey): Texts => {
    const known = groups.get(key);
    if (known) return known;
    const group = viewOf(() => read()?.[key] as Texts | undefined, `${name}.${String(key)}`);
    groups.set(key, group);
    return group;
  };
  const texts = (): Texts => {
    const found = read();
    if (found === undefined) throw new Error(`The page was not handed the sentences "${name}".`);
    return found;
  };
  return new Proxy<Texts>(
    {},
    {
      get: (_, key) => {
        const group = read();
        // In a browser a module may take a group apart before its page has handed over the sentences.
        if (group === undefined && typeof key === 'string') return groupAt(key);
        const value = texts()[key];
        return isGroup(value) ? groupAt(key) : value;
      },
      has: (_, key) => Reflect.has(texts(), key),
      ownKeys: () => Reflect.ownKeys(texts()),
      getOwnPropertyDescriptor: (view, key) =>
        Object.hasOwn(texts(), key)
          ? { value: Reflect.get(view, key), configurable: true, enumerable: true, writable: false }
          : undefined,
      set: () => false,
      defineProperty: () => false,
      deleteProperty: () => false,
    },
  );
}

/** The sentences of one subject, each in the language of whoever reads it at that moment. */
export const inReadersLanguage = <Of extends Subject>(subject: Of): Catalogue[Of] =>
  viewOf(() => subjectNow(subject) as Texts | undefined, subject) as Catalogue[Of];

/** What is made of sentences, made anew when it is read: for tables of them that stand at the top of a module. */
export const readLate = <Made extends object>(make: () => Made): Made =>
  viewOf(() => make() as Texts, 'made of others') as Made;
