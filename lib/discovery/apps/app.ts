// What an app is to a replay: its id, and its own way of looking for settings.
import type { AppId } from '../../model/app-find.ts';
import type { AppAsks } from './asks.ts';
import type { Step } from './first-found.ts';

export interface App {
  id: AppId;
  find(asks: AppAsks): Promise<Step>;
}
