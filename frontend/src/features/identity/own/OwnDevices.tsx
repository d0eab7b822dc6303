import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { useToast } from '../../../ui/toast';
import { browserOf } from './browser';
import { devicesQuery, useEndDevice } from './queries';

/** The phones that open with a PIN; one that is lost is ended here. */
export function OwnDevices() {
  const { t } = useTranslation();
  const query = useQuery(devicesQuery);
  const columns = useColumns();
  return (
    <Panel title={t('identity.own.devices.title')}>
      <p className="meta pad">{t('identity.own.devices.note')}</p>
      <Loaded query={query}>
        {(devices) =>
          devices.length === 0 ? (
            <p className="empty">{t('identity.own.devices.none')}</p>
          ) : (
            <Table
              caption={t('identity.own.devices.title')}
              columns={columns}
              rows={devices}
              rowKey={(device) => device.id}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}

function useColumns(): Column<DeviceView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'device',
      title: t('identity.own.devices.device'),
      head: true,
      wraps: true,
      show: ({ name }) => browserOf(name) ?? t('identity.own.devices.unknown'),
    },
    {
      key: 'enrolledAt',
      title: t('identity.own.devices.enrolledAt'),
      show: (device) => minuteOf(device.enrolledAt),
    },
    {
      key: 'leasedUntil',
      title: t('identity.own.devices.leasedUntil'),
      show: (device) => minuteOf(device.leasedUntil),
    },
    { key: 'act', title: '', show: (device) => <End device={device} /> },
  ];
}

/** Asked once: what lies on the phone is lost. */
function End({ device }: { device: DeviceView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const ending = useEndDevice();
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('identity.own.devices.end')}
      </Button>
      <Dialog title={t('identity.own.devices.ending')} open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{t('identity.own.devices.asks')}</p>
          {ending.error && <ErrorNote error={ending.error} />}
          <div className="row">
            <Button look="main" pending={ending.isPending} onClick={end}>
              {t('identity.own.devices.ending')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('ui.cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );

  function end(): void {
    ending.mutate(device.id, {
      onSuccess: () => {
        setOpen(false);
        toast(t('identity.own.devices.ended'));
      },
    });
  }
}
