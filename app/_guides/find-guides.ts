// Finds guides by the words people know their app by, and sorts them into one group a device.
import { type Guide, type GuideSystem, guideSystems } from '../../lib/model/guide.ts';

/** What the list needs of a guide. */
export type ListedGuide = Pick<Guide, 'id' | 'name' | 'aliases' | 'systems' | 'systemNames' | 'device'>;

const simplified = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Guides whose name, other names or systems hold every word, in the order of the list. Nothing asked finds nothing. */
export function findGuides<T extends ListedGuide>(guides: readonly T[], asked: string): T[] {
  const words = simplified(asked).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const haystack = ({ id, name, aliases, systemNames }: T) => simplified([id, name, ...aliases, systemNames].join(' '));
  return guides.filter((guide) => words.every((word) => haystack(guide).includes(word)));
}

/** A group of the list: a system, webmail, or what fits everywhere. */
export type GuideGroupId = GuideSystem | 'browser' | 'any';

/**
 * One group a device, the visitor's own first. An app for several systems is in each of their groups; the first in a
 * group is the one that most people there have.
 */
export function groupGuides<T extends ListedGuide>(
  guides: readonly T[],
  own: GuideSystem | null,
): Array<{ id: GuideGroupId; guides: T[] }> {
  const apps = guides.filter(({ device }) => device !== 'browser' && device !== 'any');
  const systems = guideSystems.toSorted((one, other) => Number(other === own) - Number(one === own));
  return [
    ...systems.map((id) => ({ id, guides: apps.filter((guide) => guide.systems.includes(id)) })),
    ...(['browser', 'any'] as const).map((id) => ({ id, guides: guides.filter(({ device }) => device === id) })),
  ].filter((group) => group.guides.length > 0);
}

/** What most people have on each system: the first that is there. Every system has a guide, which a test holds. */
export function usualGuides(guides: readonly ListedGuide[]): Record<GuideSystem, { id: string; name: string }> {
  const usual = (system: GuideSystem) => {
    const { id = '', name = '' } = groupGuides(guides, system)[0]?.guides[0] ?? {};
    return { id, name };
  };
  return Object.fromEntries(guideSystems.map((system) => [system, usual(system)])) as ReturnType<typeof usualGuides>;
}
