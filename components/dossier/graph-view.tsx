import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import type { NamedGraph } from '../../lib/library/dossier/co-mentions.ts';
import { useTranslation } from '../translation.ts';
import { writtenCount } from '../written.ts';
import type { Scene, SceneGiven } from './graph-scene.ts';
import type { Spot } from './neighbours.ts';

interface GraphViewProps {
  readonly graph: NamedGraph;
  /** The reader goes to another name. */
  readonly onWalk: (id: string) => void;
  /** The library that lays it out could not be loaded, or the browser draws nothing. */
  readonly onFailed: () => void;
}

const NEARER = 1.4;

const ZOOM_KEYS: Readonly<Record<string, number | null>> = { '+': NEARER, '-': 1 / NEARER, '0': null };

/** A graph to walk along. To the keyboard, and to who has it read, it is a list of names whose keys follow the picture. */
export function GraphView({ graph, onWalk, onFailed }: GraphViewProps): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const [at, setAt] = useState(0);
  const [pointed, setPointed] = useState<number | null>(null);
  const [isReached, setReached] = useState(false);
  const walk = (place: number) => {
    const node = graph.nodes[place];
    if (place !== 0 && node !== undefined) onWalk(node.id);
  };
  const { canvas, legend, scene } = useScene(graph, { onPoint: setPointed, onPress: walk, onFailed });
  useEffect(() => {
    setAt(0);
    setPointed(null);
  }, [graph]);
  const marked = isReached ? at : null;
  useEffect(() => scene.current?.mark(marked), [scene, marked]);
  const followKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key.startsWith('Arrow')) setAt(scene.current?.toward(key, at) ?? at);
    else if (key === 'Home') setAt(0);
    else if (key === 'Enter' || key === ' ') walk(at);
    else if (key in ZOOM_KEYS) scene.current?.zoom(ZOOM_KEYS[key] ?? null);
    else return;
    event.preventDefault();
  };
  const looked = graph.nodes[pointed ?? marked ?? -1];
  return (
    <>
      <div class={pointed === null ? 'graph-stage' : 'graph-stage is-pointed'}>
        <div class="graph-picture" aria-hidden="true">
          <canvas ref={canvas} class="graph" />
        </div>
        <div
          class="graph-names"
          role="listbox"
          tabIndex={0}
          aria-label={t('graph')}
          aria-describedby="graph-keys"
          aria-activedescendant={`graph-node-${at}`}
          onKeyDown={followKey}
          onFocus={() => setReached(true)}
          onBlur={() => setReached(false)}
        >
          {graph.nodes.map((node, place) => (
            <div
              key={node.id}
              id={`graph-node-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
            >
              {nodeWords(node, place, translation)}
            </div>
          ))}
        </div>
        <ZoomButtons onZoom={(by) => scene.current?.zoom(by)} />
      </div>
      <p class="quiet graph-words" aria-hidden="true" dir="auto">
        {looked === undefined ? t('graphHint') : nodeWords(looked, graph.nodes.indexOf(looked), translation)}
      </p>
      <p id="graph-keys" class="visually-hidden">
        {t('graphKeys')}
      </p>
      <ul ref={legend} class="graph-legend" aria-hidden="true">
        {ENTITY_TYPES.filter((type) => graph.nodes.some((node) => node.type === type)).map((type) => (
          <li key={type}>
            <span class={`type-${type}`} data-type={type}>
              {t(`type_${type}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Translated = ReturnType<typeof useTranslation>;

/** "Wiranto, person: named together in 3 articles". */
function nodeWords(
  { name, type, articles }: NamedGraph['nodes'][number],
  place: number,
  translation: Translated,
): string {
  const { t } = translation;
  const counted = writtenCount(articles, 'article', translation);
  return t(place === 0 ? 'graphMiddle' : 'graphNode', name, t(`type_${type}`), counted);
}

function ZoomButtons({ onZoom }: { onZoom: (by: number | null) => void }): VNode {
  const { t } = useTranslation();
  const kinds = [
    ['+', t('zoomIn'), NEARER],
    ['−', t('zoomOut'), 1 / NEARER],
    ['⤢', t('zoomWhole'), null],
  ] as const;
  return (
    <div class="graph-zoom">
      {kinds.map(([sign, label, by]) => (
        <button
          key={sign}
          type="button"
          class="icon-button"
          aria-label={label}
          title={label}
          onClick={() => onZoom(by)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}

type SceneCalls = Pick<SceneGiven, 'onPoint' | 'onPress'> & Pick<GraphViewProps, 'onFailed'>;

/** Draws the graph into a canvas, in the colours that a legend has; another graph goes on from where the last one stood. */
function useScene(graph: NamedGraph, given: SceneCalls) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  const scene = useRef<Scene | null>(null);
  const before = useRef<ReadonlyMap<string, Spot>>(new Map());
  const calls = useRef(given);
  calls.current = given;
  useEffect(() => {
    let isHere = true;
    const draw = async () => {
      const { startScene } = await import('./graph-scene.ts');
      if (!isHere || canvas.current === null) return;
      scene.current = startScene({
        ...{ canvas: canvas.current, graph, before: before.current },
        colourOf: (type) => colourIn(legend.current, type),
        onPoint: (place) => calls.current.onPoint(place),
        onPress: (place) => calls.current.onPress(place),
      });
    };
    draw().catch((error: unknown) => {
      console.error(error);
      if (isHere) calls.current.onFailed();
    });
    return () => {
      isHere = false;
      before.current = scene.current?.spots() ?? before.current;
      scene.current?.end();
      scene.current = null;
    };
  }, [graph]);
  return { canvas, legend, scene };
}

/** The colour of a type's line: types are known by it everywhere, and the reader may have chosen another. */
function colourIn(legend: Element | null, type: string): string {
  const sample = legend?.querySelector(`[data-type="${type}"]`) ?? null;
  return sample === null ? '' : getComputedStyle(sample).textDecorationColor;
}
