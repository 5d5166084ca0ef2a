import { blocksOf } from '../workspace/views.ts';
import { Blocks } from './blocks.tsx';
import { HostContext, useSeen } from './context.ts';
import { useBlockHost } from './use-host.ts';

/** The app's Home tab. */
export function Home() {
  const { home, user } = useSeen();
  const blocks = home ? blocksOf(home) : [];
  const host = useBlockHost(user, home?.id ?? '', blocks);
  if (!home) return <div className="home waiting">Home appears here as soon as the app publishes it.</div>;
  return (
    <HostContext value={host}>
      <div className="home" role="tabpanel" aria-label="Home">
        <div className="home-inner">
          <Blocks blocks={blocks} />
        </div>
      </div>
    </HostContext>
  );
}
