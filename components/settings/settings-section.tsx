import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface SettingsSectionProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** One part of the settings under its heading. */
export function SettingsSection({ heading, children }: SettingsSectionProps): VNode {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
