// A new language: every file it needs, with the English in the place of each sentence until somebody translates it.
import { readdirSync, readFileSync } from 'node:fs';
import { sentencesOf } from '../lib/guides/in-readers-language.ts';
import { guides } from '../lib/guides/index.ts';
import type { Rule } from '../lib/rules/define.ts';
import { ruleSubjects } from '../lib/rules/index.ts';
import { sharedPhrases } from '../lib/rules/phrase.ts';
import { type Blueprint, BlueprintError, camelCase } from './blueprint.ts';

const source = new URL('../lib/messages/en/', import.meta.url);

/** One file of the English, as the same file of another language: each subject is held to the English by the compiler. */
function subjectFile(path: string): string {
  const english = readFileSync(new URL(path, source), 'utf8');
  const held: string[] = [];
  const text = english.replace(
    /^export const (\w+) = (\{[\s\S]*?^\}|\{[^\n]*\})( as const)?( satisfies [^;]+)?;$/gm,
    (_, name: string, texts: string) => {
      held.push(name);
      return `export const ${name} = translation<typeof english.${name}>()(${texts});`;
    },
  );
  if (held.length === 0) return english;
  const depth = '../'.repeat(path.split('/').length);
  const imports = `import type * as english from '${depth}en/${path}';\nimport { translation } from '${depth}translation.ts';\n`;
  const [opening = '', ...rest] = text.split('\n');
  return withoutUnused([opening, imports.trimEnd(), ...rest].join('\n'));
}

/** Types that only the English needs are imported no longer. */
const withoutUnused = (text: string): string =>
  text.replace(/^import type \{([^}]*)\} from '[^']+';\n/gm, (line, names: string) =>
    names.split(',').some((name) => (text.match(new RegExp(`\\b${name.trim() || '-'}\\b`, 'g'))?.length ?? 0) > 1)
      ? line
      : '',
  );

const literal = (value: unknown): string => JSON.stringify(value);

function ruleTexts({ messages, variants, phrases }: Rule): object {
  const sentences = (texts: object) =>
    Object.fromEntries(Object.entries(texts).filter(([key, text]) => key !== 'mender' && typeof text === 'string'));
  return {
    ...sentences(messages),
    ...(Object.keys(variants).length > 0 && {
      variants: Object.fromEntries(Object.entries(variants).map(([name, texts]) => [name, sentences(texts)])),
    }),
    ...(Object.keys(phrases).length > 0 && { phrases: { ...phrases } }),
  };
}

const ruleFile = ({ id, title, rules }: (typeof ruleSubjects)[number]): string =>
  `// What the rules of ${id} say.
import type { ${id} as english } from '../../../rules/${id}/index.ts';
import { translationOfRules } from '../../translation.ts';

export const ${id} = translationOfRules<typeof english>()(${literal({
    title,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleTexts(rule)])),
  })});
`;

/** By guide, the sentences that no other has; under \`shared\` those that several say. */
function guideWords(): Map<string, string[]> {
  const all = guides.map((guide) => [guide.id, sentencesOf(guide)] as const);
  const count = new Map<string, number>();
  for (const sentence of all.flatMap(([, sentences]) => sentences)) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  const several = [...count].filter(([, times]) => times > 1).map(([sentence]) => sentence);
  return new Map([
    ['shared', several],
    ...all.map(([id, sentences]) => [id, sentences.filter((sentence) => count.get(sentence) === 1)] as const),
  ]);
}

const guideFile = (id: string, sentences: readonly string[]): string =>
  `// ${id === 'shared' ? 'What several guides say word by word' : `What the guide ${id} says`}, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const ${camelCase(id)} = ${literal(Object.fromEntries(sentences.map((text) => [text, text])))} satisfies GuideWords;
`;

const gathered = readFileSync(new URL('index.ts', source), 'utf8');

function indexFile(language: string, guideIds: readonly string[]): string {
  const name = camelCase(language);
  const members = /export const en = \{([\s\S]*?)\};/.exec(gathered)?.[1] ?? '';
  const subjects = ruleSubjects.map(({ id }) => id);
  const guideImports = guideIds.map(
    (id) => `import { ${camelCase(id)} as ${camelCase(`guide-${id}`)} } from './guides/${id}.ts';`,
  );
  return `// Everything in this language.
${[...gathered.matchAll(/^import \{[^}]*\} from '[^']+';$/gm)].map(([line]) => line).join('\n')}
import type { LanguageTexts } from '../language-texts.ts';
${guideImports.join('\n')}
${subjects.map((id) => `import { ${id} as ${camelCase(`rules-of-${id}`)} } from './rules/${id}.ts';`).join('\n')}
import { phrases } from './rules/phrases.ts';

export const ${name}: LanguageTexts = {
  subjects: {${members}},
  ruleSubjects: {${subjects.map((id) => `${id}: ${camelCase(`rules-of-${id}`)}.title`).join(', ')}},
  rules: {${subjects.map((id) => `...${camelCase(`rules-of-${id}`)}.rules`).join(', ')}},
  phrases,
  guides: {${guideIds.map((id) => `${literal(id)}: ${camelCase(`guide-${id}`)}`).join(', ')}},
};
`;
}

/** The frame of a language; `code` as in RFC 5646: "de", "pt-br". */
export function newLanguage(code: string): Blueprint {
  if (!/^[a-z]{2,3}(-[a-z]{2})?$/.test(code) || code === 'en')
    throw new BlueprintError('Name the language by its code: npm run new -- language de');
  const folder = `lib/messages/${code}`;
  const english = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const words = guideWords();
  return {
    files: {
      ...Object.fromEntries(
        english.filter((file) => file !== 'index.ts').map((file) => [`${folder}/${file}`, subjectFile(file)]),
      ),
      ...Object.fromEntries(ruleSubjects.map((subject) => [`${folder}/rules/${subject.id}.ts`, ruleFile(subject)])),
      [`${folder}/rules/phrases.ts`]: `// What stands in values of every rule.
import type { sharedPhrases } from '../../../rules/phrase.ts';
import { translation } from '../../translation.ts';

export const phrases = translation<typeof sharedPhrases>()(${literal(sharedPhrases)});
`,
      ...Object.fromEntries(
        [...words].map(([id, sentences]) => [`${folder}/guides/${id}.ts`, guideFile(id, sentences)]),
      ),
      [`${folder}/index.ts`]: indexFile(code, [...words.keys()]),
    },
    edits: [],
    next: [
      'Put each sentence in place of its English; {places} stay, in any order. CONTRIBUTING.md has the rest.',
      `How much is left: MAILMEND_DRAFT=${code} npx vitest run lib/messages/translations.test.ts`,
    ],
  };
}
