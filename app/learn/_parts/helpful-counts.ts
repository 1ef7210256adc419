// What readers have said of an article; null: this installation keeps nothing, or cannot just now.
import 'server-only';
import { type Helpful, helpfulOf } from '../../../lib/store/helpful.ts';
import { storeIfOpen } from '../../../lib/store/index.ts';
import { StoreError } from '../../../lib/store/store-error.ts';

export async function helpfulCounts(slug: string): Promise<Helpful | null> {
  const store = storeIfOpen();
  if (store?.state().kind !== 'open') return null;
  try {
    return await helpfulOf(store, slug);
  } catch (error) {
    if (error instanceof StoreError) return null; // the article is there all the same
    throw error;
  }
}
