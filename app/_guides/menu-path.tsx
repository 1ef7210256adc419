// Menu entries to press one after the other: "File > Add Account", read aloud with "then" between.
import { ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { messages } from '../../lib/messages/index.ts';

export function MenuPath({ path }: { path: readonly string[] }) {
  return (
    <span className="font-[600]">
      {path.map((entry, place) => (
        // An entry may occur twice in a path ("Account Settings"), so its place belongs to its key.
        <Fragment key={`${entry} ${path.indexOf(entry, place)}`}>
          {place > 0 && (
            <>
              <span className="mx-1 inline-block align-[-2px] text-ink3">
                <ChevronRight className="size-4 rtl:-scale-x-100" aria-hidden="true" />
              </span>
              <span className="sr-only">{messages.guides.menuThen}</span>
            </>
          )}
          {entry}
        </Fragment>
      ))}
    </span>
  );
}
