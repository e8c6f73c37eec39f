import type { VNode } from 'preact';
import { useTranslation } from './translation.ts';
import type { Toast } from './use-toast.ts';

/** Hands the reader everything kept, as a file. */
export function ExportButton({ onExport, toast }: { onExport: () => Promise<void>; toast: Toast }): VNode {
  const { t } = useTranslation();
  const exportAll = async () => {
    try {
      await onExport();
      toast.say(t('exported'));
    } catch (error) {
      console.error(error);
      toast.say(t('notExported'));
    }
  };
  return (
    <button type="button" class="button" onClick={() => void exportAll()}>
      {t('exportJson')}
    </button>
  );
}
