// Reads a configuration from config/ and fills its {{places}}.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of all configurations. */
export const configDirectory = fileURLToPath(new URL('./config', import.meta.url));

/** Puts `values` into the `{{places}}` of a configuration. Throws when a place has no value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing was given for ${place}.`);
    return String(value);
  });
}

/** The text of `config/NAME`, filled. */
export function configuration(name: string, values: Readonly<Record<string, string | number>>): string {
  return fill(readFileSync(`${configDirectory}/${name}`, 'utf8'), values);
}
