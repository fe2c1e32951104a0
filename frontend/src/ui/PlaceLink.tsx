import Link, { type LinkProps } from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

interface PlaceLinkProps extends Omit<LinkProps, 'href'> {
  to: string;
  children: ReactNode;
}

/** A link to another screen of the desk. */
export function PlaceLink({ to, children, ...rest }: PlaceLinkProps) {
  return (
    <Link component={RouterLink} to={to} {...rest}>
      {children}
    </Link>
  );
}

/** A link out of the desk; opens beside it and gives nothing of ours away. */
export function OutLink({ href, children = href }: { href: string; children?: ReactNode }) {
  return (
    <Link href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </Link>
  );
}
