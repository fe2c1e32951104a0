import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { Station } from '../../api/types.js';

export interface StationData extends Record<string, unknown> {
  readonly station: Station;
  readonly caption: string;
  /** The name for who cannot see where it stands. */
  readonly name: string;
  /** One station is in the order of Tab; arrows go from there. */
  readonly isCurrent: boolean;
  readonly isFirst: boolean;
  readonly onPress: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A station of the chain in the graph. */
export function StationNode({ id, data, isConnectable }: NodeProps<Node<StationData>>) {
  const { station, caption, name, isCurrent, isFirst, onPress, onKey } = data;
  return (
    <>
      <Handle
        type="target"
        position={Position.Top}
        isConnectable={isConnectable && station.role === 'captured'}
      />
      <Box
        component="button"
        type="button"
        className="nopan"
        id={`station-${id}`}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={name}
        aria-current={isCurrent}
        onClick={onPress}
        onKeyDown={onKey}
        sx={{
          ...LOOKS,
          ...ROLES[station.role],
          ...(isCurrent && { boxShadow: '0 0 0 2px var(--mui-palette-primary-main)' }),
        }}
      >
        <strong>{station.title}</strong>
        <span>
          {isFirst && '★ first · '}
          {caption}
        </span>
      </Box>
      <Handle
        type="source"
        position={Position.Bottom}
        isConnectable={isConnectable && station.role !== 'unknown'}
      />
    </>
  );
}

const LOOKS = {
  width: '100%',
  height: '100%',
  px: 1.25,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  font: 'inherit',
  fontSize: '0.9375rem',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: '1px solid',
  borderColor: 'quiet.field',
  borderRadius: '6px',
  cursor: 'pointer',
  // The library lets presses through nodes that it can neither drag nor select.
  pointerEvents: 'all',
  textAlign: 'center',
  '& strong': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: 600 },
  '& span': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: '0.8125rem',
    color: 'text.secondary',
  },
} as const;

const ROLES = {
  speaker: { borderWidth: 2, borderColor: 'primary.main' },
  captured: {},
  uncaptured: { borderStyle: 'dashed' },
  unknown: { borderStyle: 'dashed', bgcolor: 'quiet.sunken' },
} as const;
