import {
  provideVSCodeDesignSystem,
  vsCodeBadge,
  vsCodeButton,
  vsCodeDivider,
  vsCodeLink,
  vsCodeTextArea,
  type Button,
  type TextArea,
} from '@vscode/webview-ui-toolkit';
import { applyOptions, type ElementOptions } from './dom.ts';
import { icon, type IconName } from './icons.ts';

/**
 * The one file that knows the component library. To exchange it, make these functions return other elements.
 * Importing it registers the components, which has to happen before the window's `load`:
 * the library reads VS Code's theme variables then and misses them later.
 */
provideVSCodeDesignSystem().register(
  vsCodeBadge(),
  vsCodeButton(),
  vsCodeDivider(),
  vsCodeLink(),
  vsCodeTextArea(),
);

declare global {
  interface HTMLElementTagNameMap {
    'vscode-button': Button;
    'vscode-text-area': TextArea;
  }
}

export type ButtonElement = Button;
export type TextAreaElement = TextArea;

export interface ButtonOptions extends ElementOptions {
  readonly appearance?: 'primary' | 'secondary';
  readonly icon?: IconName;
}

export function button(label: string, options: ButtonOptions = {}): ButtonElement {
  const node = document.createElement('vscode-button');
  node.appearance = options.appearance ?? 'secondary';
  applyOptions(node, options);
  if (options.icon !== undefined) {
    const drawing = icon(options.icon);
    drawing.setAttribute('slot', 'start');
    node.append(drawing);
  }
  node.append(label);
  return node;
}

/** A button with a drawing only; the label is its name and its tooltip. */
export function iconButton(name: IconName, label: string, options: ElementOptions = {}): ButtonElement {
  const node = document.createElement('vscode-button');
  node.appearance = 'icon';
  applyOptions(node, options);
  relabel(node, label);
  node.append(icon(name));
  return node;
}

/** Gives an icon button another name. */
export function relabel(node: ButtonElement, label: string): void {
  if (node.title === label) return;
  node.title = label;
  node.ariaLabel = label;
  node.setAttribute('aria-label', label);
}

export function textArea(options: ElementOptions & { readonly rows: number }): TextAreaElement {
  const node = document.createElement('vscode-text-area');
  node.rows = options.rows;
  node.resize = 'none';
  applyOptions(node, options);
  return node;
}

export function badge(text: string): HTMLElement {
  const node = document.createElement('vscode-badge');
  node.textContent = text;
  return node;
}

export function divider(): HTMLElement {
  return document.createElement('vscode-divider');
}

export function link(text: string, href: string): HTMLElement {
  const node = document.createElement('vscode-link');
  node.setAttribute('href', href);
  node.textContent = text;
  return node;
}
