import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../features/identity/shared/me';
import { useScope } from '../features/organizations/shared/scope';
import { UnitTree } from '../features/organizations/shared/UnitTree';
import { Dialog } from '../ui/Dialog';

/** The unit acted in; pressed, it opens the tree of units to act in another. */
export function ScopeButton() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const own = me.organization?.shortName;
  const name = scope.name ?? t('organizations.whole');
  const path = own && own !== name ? `${own} › ${name}` : name;
  return (
    <>
      <button
        type="button"
        className="input caret"
        aria-label={`${t('organizations.scope')} ${path}`}
        onClick={() => setOpen(true)}
      >
        {path}
      </button>
      <Dialog title={t('organizations.chooseScope')} open={open} onClose={() => setOpen(false)}>
        <UnitTree>
          {(unit) => (
            <button
              type="button"
              className="pick"
              aria-current={unit.id === scope.id ? 'true' : undefined}
              onClick={() => choose(unit.id)}
            >
              {unit.shortName}
            </button>
          )}
        </UnitTree>
      </Dialog>
    </>
  );

  function choose(id: string): void {
    setOpen(false);
    const organization = id === me.organization?.id ? undefined : id;
    void navigate({ to: '.', search: (old: object) => ({ ...old, cursor: undefined, organization }) });
  }
}
