import type { VNode } from 'preact';
import { Frame } from './frame.tsx';
import gallery from './gallery.css?inline';
import { GROUPS } from './groups.ts';
import type { SceneGroup } from './scene.ts';

/** Every component in every state, with made-up data: to be looked at in both schemes and languages, wide and narrow. */
export function Gallery(): VNode {
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      <ul class="gallery-index">
        {GROUPS.map(({ name }) => (
          <li key={name}>
            <button
              type="button"
              class="link"
              onClick={() => document.getElementById(name)?.scrollIntoView()}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {GROUPS.map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </main>
  );
}

function Group({ group: { name, sheet, width, scenes } }: { group: SceneGroup }): VNode {
  return (
    <section class="gallery-group" aria-labelledby={name}>
      <h2 id={name}>{name}</h2>
      <div class="gallery-scenes">
        {scenes.map((scene) => (
          <article key={scene.name} class={width === null ? 'gallery-scene is-wide' : 'gallery-scene'}>
            <h3>{scene.name}</h3>
            <Frame sheet={sheet} width={width} content={scene.content} />
          </article>
        ))}
      </div>
    </section>
  );
}

/** Lays out the gallery's own page. */
export function gallerySheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(gallery);
  return sheet;
}
