import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { ArticleChoice } from './article-choice.tsx';
import {
  EXPORT_FORMATS,
  type ExchangeActions,
  type ExportFormat,
  type ExportScope,
} from './exchange-actions.ts';

interface ExportMenuProps {
  readonly actions: Pick<ExchangeActions, 'articles' | 'exportAs'>;
  readonly toast: Toast;
}

const SCOPES = ['everything', 'articles', 'since'] as const;

/** Hands the reader a file: in which format, and how much of the library. */
export function ExportMenu({ actions, toast }: ExportMenuProps): VNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('exportOpen')}
      </button>
      {open && (
        <div class="exchange-outcome">
          <ExportForm actions={actions} toast={toast} onClose={() => setOpen(false)} />
        </div>
      )}
    </>
  );
}

interface ExportFormProps extends ExportMenuProps {
  /** How much is exported, where that is settled: then it is not asked. */
  readonly fixed?: ExportScope;
  readonly onClose: () => void;
}

/** Asks in which format, and how much; says when the file is made, and can be called off. */
export function ExportForm({ actions, toast, fixed, onClose }: ExportFormProps): VNode {
  const { t } = useTranslation();
  const [format, setFormat] = useState<ExportFormat>('json');
  const [kind, setKind] = useState<ExportScope['kind']>('everything');
  const [ids, setIds] = useState<readonly string[]>([]);
  const [day, setDay] = useState('');
  const [busy, setBusy] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const scope = fixed ?? scopeOf(kind, ids, day);
  const run = async (chosen: ExportScope) => {
    const control = new AbortController();
    stop.current = control;
    setBusy(true);
    try {
      await actions.exportAs(format, chosen, control.signal);
      if (!control.signal.aborted) toast.say(t('exported'));
    } catch (error) {
      console.error(error);
      toast.say(t('notExported'));
    } finally {
      setBusy(false);
    }
  };
  const leave = () => {
    stop.current?.abort();
    onClose();
  };
  return (
    <form
      class="exchange-plan export-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (scope !== null && !busy) void run(scope);
      }}
    >
      <label>
        <span>{t('exportFormat')}</span>
        <select value={format} onChange={(event) => setFormat(formatOf(event.currentTarget.value))}>
          {EXPORT_FORMATS.map((one) => (
            <option key={one} value={one}>
              {t(`format_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {fixed === undefined && (
        <fieldset>
          <legend class="visually-hidden">{t('exportScope')}</legend>
          {SCOPES.map((one) => (
            <label key={one}>
              <input type="radio" name="scope" checked={kind === one} onChange={() => setKind(one)} />
              <span>{t(`scope_${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {kind === 'articles' && <ArticleChoice load={actions.articles} chosen={ids} onChoose={setIds} />}
      {kind === 'since' && (
        <input
          type="date"
          value={day}
          aria-label={t('scope_since')}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      )}
      <div class="exchange-foot">
        <button type="submit" class="button primary" disabled={scope === null || busy}>
          {busy ? t('exporting') : t('exportNow')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {busy ? t('cancel') : t('close')}
        </button>
      </div>
    </form>
  );
}

function formatOf(value: string): ExportFormat {
  return EXPORT_FORMATS.find((format) => format === value) ?? 'json';
}

/** Null while something is still to be chosen. */
function scopeOf(kind: ExportScope['kind'], ids: readonly string[], day: string): ExportScope | null {
  if (kind === 'articles') return ids.length === 0 ? null : { kind, ids };
  if (kind === 'since') return day === '' ? null : { kind, day };
  return { kind };
}
