/** The part of the extension API that opens a panel: Chrome's, or Firefox's. Neither knows the other's, nor the polyfill both. */
interface PanelApi {
  readonly sidePanel?: { open(of: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const world = globalThis as unknown as Readonly<Record<'browser' | 'chrome', PanelApi | undefined>>;

/**
 * Opens the side panel of a window. Browsers allow it only while they handle what the reader did: call it before
 * anything is waited for.
 */
export async function openPanel(windowId: number): Promise<void> {
  const firefox = world.browser?.sidebarAction;
  if (firefox !== undefined) await firefox.open();
  else await world.chrome?.sidePanel?.open({ windowId });
}
