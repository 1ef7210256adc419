// In place of a kept report while the store cannot be reached.
import { kept } from '../../../lib/messages/kept.ts';
import { ButtonLink } from '../../_components/button.tsx';
import { ShortPage } from '../../_components/short-page.tsx';

export function StoreAway({ href }: { href: string }) {
  return (
    <ShortPage title={kept.away.title} text={kept.away.text}>
      <ButtonLink href={href} kind="main" prefetch={false}>
        {kept.away.again}
      </ButtonLink>
    </ShortPage>
  );
}
