import { render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TranslationContext, useTranslation } from '../translation.ts';
import { type SheetName, sheetText } from './sheets.ts';

interface FrameProps {
  readonly sheet: SheetName;
  readonly width: number | null;
  readonly content: VNode;
}

/** Shows a scene in the sheets of its door alone: in a shadow root, out of the way of all others. */
export function Frame({ sheet, width, content }: FrameProps): VNode {
  const translation = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null || element.shadowRoot !== null) return;
    const shadow = element.attachShadow({ mode: 'open' });
    const rules = new CSSStyleSheet();
    rules.replaceSync(sheetText(sheet));
    shadow.adoptedStyleSheets = [rules];
    render(
      <TranslationContext.Provider value={translation}>
        <div class="body">
          <div id="root">{content}</div>
        </div>
      </TranslationContext.Provider>,
      shadow,
    );
    if (width !== null) element.style.inlineSize = `${width}px`;
  }, []);
  return <div ref={host} class={`gallery-frame is-${sheet}`} />;
}
