import {
  provideVSCodeDesignSystem,
  vsCodeBadge,
  vsCodeButton,
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
provideVSCodeDesignSystem().register(vsCodeBadge(), vsCodeButton(), vsCodeTextArea());

declare global {
  interface HTMLElementTagNameMap {
    'vscode-button': Button;
    'vscode-text-area': TextArea;
  }
}

export type ButtonElement = Button;
export type TextAreaElement = TextArea;

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
