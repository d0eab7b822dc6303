import { QRCode } from 'antd';

/** A text as a QR code, drawn here and nowhere else. */
export function Qr({ text, label }: { text: string; label: string }) {
  return (
    <div role="img" aria-label={label} style={{ background: '#fff', width: 'fit-content', padding: 8 }}>
      <div aria-hidden="true">
        <QRCode type="svg" value={text} size={184} bordered={false} color="#000" bgColor="#fff" />
      </div>
    </div>
  );
}
