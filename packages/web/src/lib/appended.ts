type Page<Node> = { readonly nodes: readonly Node[] };

/** A page that was asked for, behind those on the screen. */
export const appended = <Node, Whole extends Page<Node>>(shown: Page<Node>, more: Whole) => ({
  ...more,
  nodes: [...shown.nodes, ...more.nodes],
});
