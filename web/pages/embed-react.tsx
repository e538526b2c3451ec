/** React 19: events of the element are props that begin with `on`, objects are given as properties. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { GeopoliticalGraph, GgSelectEvent } from 'geopolitical-graph';
import 'geopolitical-graph/define';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'geopolitical-graph': DetailedHTMLProps<HTMLAttributes<GeopoliticalGraph>, GeopoliticalGraph> & {
        src?: string;
        controls?: 'full' | 'compact' | 'none';
        selected?: string | null;
        'ongg-select'?: (event: GgSelectEvent) => void;
      };
    }
  }
}

function Story() {
  const [selected, select] = useState<string | null>(null);
  return (
    <>
      <p>
        <button type="button" onClick={() => select('a:JPN')}>
          Show Japan
        </button>
      </p>
      <geopolitical-graph
        src="graph-data/japan-us/claims.json"
        controls="compact"
        selected={selected}
        ongg-select={(event) => select(event.key)}
      />
      <p id="selected">{selected ?? 'nothing'} selected</p>
    </>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<Story />);
