import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the reader choose an exported file. */
export function FileButton({ label, onFile }: FileButtonProps): VNode {
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: { readonly currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = ''; // so that the same file can be chosen again
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={label}
        onChange={onChange}
      />
    </>
  );
}
