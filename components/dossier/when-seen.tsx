import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface WhenSeenProps {
  readonly children: () => ComponentChildren;
  /** Keeps the place of what is not there yet. */
  readonly class: string;
}

/** What is dear to make is made when the reader comes near it. */
export function WhenSeen({ children, class: kind }: WhenSeenProps): VNode {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '400px 0px' },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} class={kind}>
      {isSeen && children()}
    </div>
  );
}
