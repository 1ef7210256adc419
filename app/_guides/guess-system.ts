// Guesses the system a visitor is on, from what the browser says about itself; only ever used to sort a list.
import type { GuideSystem } from '../../lib/model/guide.ts';

/**
 * @param userAgent the browser's own description
 * @param touchPoints fingers the screen can feel at once: an iPad calls itself a Mac, but a Mac feels none
 */
export function guessSystem(userAgent: string, touchPoints: number): GuideSystem | null {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (/Android/.test(userAgent)) return 'android';
  if (/Macintosh/.test(userAgent)) return touchPoints > 1 ? 'ios' : 'mac';
  if (/Windows NT/.test(userAgent)) return 'windows';
  return /Linux|X11|CrOS/.test(userAgent) ? 'linux' : null;
}
