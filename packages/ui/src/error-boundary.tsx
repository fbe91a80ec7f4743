import { Component, type ComponentChildren } from 'preact';

/**
 * Takes a part of the prompt out when it breaks, so that neither the page nor another part goes with it. What is not
 * shown cannot be agreed to: everything stays held. The error goes where the page's own go, to `window.onerror`.
 */
export class ErrorBoundary extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override state: { broken: boolean } = { broken: false };

  override componentDidCatch(error: unknown): void {
    globalThis.reportError?.(error);
  }

  override render(): ComponentChildren {
    return this.state.broken ? null : this.props.children;
  }
}
