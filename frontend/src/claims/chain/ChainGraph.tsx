import {
  Background,
  Controls,
  MarkerType,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Edge,
  type Node,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { Box, useColorScheme } from '@mui/material';
import { useMemo, type KeyboardEvent } from 'react';
import type { Chain, ChainAnalysis } from '../../api/types.js';
import { dateInWords } from '../../ui/time.js';
import { CITATION_KIND_WORD } from '../../ui/words.js';
import { appearanceAt, driftLabel, roleOf, stationAt, WAYS, type Placed, type Way } from './analysis.js';
import { placed, STATION } from './layout.js';
import { StationNode, type StationData } from './StationNode.js';

interface GraphProps {
  readonly chain: Chain;
  readonly analysis: ChainAnalysis;
  readonly mayWrite: boolean;
  readonly current: string | undefined;
  readonly onCurrent: (id: string) => void;
  /** What a key does at the current station: `o` opens, `a` adds, Enter reads on. */
  readonly onAct: (act: Act, id: string) => void;
  /** Somebody drew a line from the one upstream to the one that has it from there. */
  readonly onConnect: (upstream: string, citing: string) => void;
}

export type Act = 'open' | 'add' | 'read';
const ACTS: Readonly<Record<string, Act>> = { o: 'open', a: 'add' };
const NODES = { station: StationNode };

/** The chain, to be walked through with arrow keys and drawn on with a mouse. */
export function ChainGraph(props: GraphProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow({ chain, analysis, mayWrite, current, onCurrent, onAct, onConnect }: GraphProps) {
  const { stations, passings } = analysis;
  const { mode, systemMode } = useColorScheme();
  const places = useMemo(() => placed(stations, passings), [stations, passings]);
  const { setCenter, getZoom } = useReactFlow();
  const go = (id: string) => {
    onCurrent(id);
    const place = places.find((one) => one.id === id);
    if (place) void setCenter(place.x + STATION.width / 2, place.y + STATION.height / 2, { zoom: getZoom() });
    requestAnimationFrame(() => document.getElementById(`station-${id}`)?.focus({ preventScroll: true }));
  };
  const key = (id: string) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = ACTS[event.key];
    const next = isWay(event.key) ? stationAt(event.key, id, places, passings) : undefined;
    if (!act && !isWay(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (act) onAct(act, id);
    else if (next !== undefined) go(next);
  };
  const nodes = nodesOf({
    chain,
    analysis,
    places,
    current: current ?? stations[0]?.id,
    onCurrent,
    onAct,
    key,
  });
  const edges = useMemo(() => edgesOf(analysis), [analysis]);
  return (
    <Box sx={LOOKS} role="group" aria-label="The chain as a graph. Arrow keys go from station to station.">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        colorMode={(mode === 'system' ? systemMode : mode) ?? 'light'}
        nodesDraggable={false}
        nodesConnectable={mayWrite}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.15 }}
        minZoom={0.05}
        proOptions={{ hideAttribution: true }}
        onEdgeClick={(_, { target }) => onCurrent(target)}
        onConnect={({ source, target }) => onConnect(source, target)}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </Box>
  );
}

function isWay(key: string): key is Way {
  return (WAYS as readonly string[]).includes(key);
}

interface Drawn extends Pick<GraphProps, 'chain' | 'analysis' | 'current' | 'onCurrent' | 'onAct'> {
  readonly places: readonly Placed[];
  readonly key: (id: string) => (event: KeyboardEvent) => void;
}

function nodesOf({ chain, analysis, places, current, onCurrent, onAct, key }: Drawn): Node<StationData>[] {
  const first = new Set(analysis.first.isCertain ? analysis.first.ids : []);
  return analysis.stations.map((station, index) => {
    const { id, title } = station;
    const appearance = appearanceAt(chain, id);
    const caption = appearance ? dateInWords(appearance.source.published) : roleOf(station);
    const above = analysis.passings.filter(({ to }) => to === id).length;
    return {
      id,
      type: 'station',
      position: { x: places[index]?.x ?? 0, y: places[index]?.y ?? 0 },
      ...STATION,
      data: {
        station,
        caption,
        name: `${title}, ${roleOf(station).toLowerCase()}, ${appearance ? `${caption}, ` : ''}${above === 0 ? 'nothing above it' : `has it from ${above}`}`,
        isCurrent: id === current,
        isFirst: first.has(id),
        onPress: () => {
          onCurrent(id);
          onAct('read', id);
        },
        onKey: key(id),
      },
    };
  });
}

function edgesOf({ passings, drifts }: ChainAnalysis): Edge[] {
  const byEnds = new Map(drifts.map((drift) => [`${drift.to} ${drift.from}`, drift]));
  return passings.map(({ from, to, kind, asserted }) => {
    const drift = byEnds.get(`${from} ${to}`);
    const changed = drift && drift.changes.length > 0 ? ` ≠ ${driftLabel(drift)}` : '';
    const word = kind === 'said' ? 'says it' : CITATION_KIND_WORD[kind].toLowerCase();
    return {
      id: `${from} ${to}`,
      source: from,
      target: to,
      label: `${word}${changed}`,
      className: [asserted && 'asserted', changed && 'drifted'].filter(Boolean).join(' '),
      markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--mui-palette-quiet-field)' },
    };
  });
}

const LOOKS = {
  height: '100%',
  '--xy-edge-stroke': 'var(--mui-palette-quiet-field)',
  '--xy-edge-label-color': 'var(--mui-palette-text-primary)',
  '--xy-edge-label-background-color': 'var(--mui-palette-background-default)',
  '--xy-background-color': 'var(--mui-palette-background-default)',
  '& .react-flow__edge.asserted path.react-flow__edge-path': { strokeDasharray: '5 4' },
  '& .react-flow__edge.drifted path.react-flow__edge-path': {
    stroke: 'var(--mui-palette-warning-main)',
    strokeWidth: 2,
  },
  '& .react-flow__edge-text': { fontSize: '13px' },
  '& .react-flow__edge.drifted .react-flow__edge-text': {
    fill: 'var(--mui-palette-warning-main)',
    fontWeight: 600,
  },
  '& .react-flow__handle': { width: 10, height: 10, bgcolor: 'quiet.field' },
} as const;
