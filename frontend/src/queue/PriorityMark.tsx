import Box from '@mui/material/Box';

/** Three bars and the number: high, middling, low, without colour. */
export function PriorityMark({ priority }: { priority: number }) {
  const bars = priority >= 70 ? 3 : priority >= 40 ? 2 : 1;
  return (
    <Box component="span" className="numbers" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 4.25}
            y={8 - bar * 3.5}
            width="3"
            height={4 + bar * 3.5}
            rx="0.75"
            fill="currentColor"
            opacity={bar < bars ? 1 : 0.25}
          />
        ))}
      </svg>
      {priority}
    </Box>
  );
}
