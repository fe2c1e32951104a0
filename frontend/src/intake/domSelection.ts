import type { Stretch } from './passage.js';

/**
 * What is selected inside `root`, in UTF-16 units of its text; nothing when the selection is elsewhere. Holds only
 * while the text nodes under `root` put together are the stored text, which `CapturedText` keeps true.
 */
export function selectedStretch(root: HTMLElement): Stretch | undefined {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  return {
    from: offsetOf(root, range.startContainer, range.startOffset),
    to: offsetOf(root, range.endContainer, range.endOffset),
  };
}

/** The range of the DOM that holds `stretch` of the text under `root`. */
export function rangeOf(root: HTMLElement, { from, to }: Stretch): Range {
  const range = root.ownerDocument.createRange();
  const start = pointAt(root, from);
  const end = pointAt(root, to);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  const before = root.ownerDocument.createRange();
  before.selectNodeContents(root);
  before.setEnd(node, offset);
  return before.toString().length;
}

function pointAt(root: HTMLElement, offset: number): { node: Node; offset: number } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node = root;
  while (walker.nextNode()) {
    last = walker.currentNode;
    const length = last.nodeValue?.length ?? 0;
    if (left <= length) return { node: last, offset: left };
    left -= length;
  }
  return { node: last, offset: last.nodeValue?.length ?? 0 };
}
