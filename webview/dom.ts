type Child = Node | string | null | undefined;

export interface ElementOptions {
  readonly class?: string;
  readonly text?: string;
  readonly title?: string;
  /** Attributes as they stand in HTML; null leaves one out. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly onClick?: (event: MouseEvent) => void;
}

/** Makes an element. Text is set as text, never as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  applyOptions(node, options);
  append(node, children);
  return node;
}

export function applyOptions(node: HTMLElement, options: ElementOptions): void {
  if (options.class !== undefined) node.className = options.class;
  if (options.text !== undefined) node.textContent = options.text;
  if (options.title !== undefined) node.title = options.title;
  for (const [name, value] of Object.entries(options.attributes ?? {}))
    if (value !== null) node.setAttribute(name, value);
  if (options.onClick !== undefined) node.addEventListener('click', options.onClick);
}

export function append(node: Node, children: readonly Child[]): void {
  for (const child of children) if (child !== null && child !== undefined) node.appendChild(toNode(child));
}

function toNode(child: Node | string): Node {
  return typeof child === 'string' ? document.createTextNode(child) : child;
}

/** Sets text only if it differs, so that an unchanged node costs no layout and no screen reader event. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

export function setAttribute(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

export function setHidden(node: HTMLElement, hidden: boolean): void {
  if (node.hidden !== hidden) node.hidden = hidden;
}
