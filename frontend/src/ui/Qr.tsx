import { QRCode } from 'antd';

/** A text as a QR code, drawn here and nowhere else. */
export function Qr({ text, label, size = 184 }: { text: string; label: string; size?: number }) {
  return (
    <div
      role="img"
      aria-label={label}
      style={{ background: '#fff', width: 'fit-content', padding: size < 100 ? 2 : 8 }}
    >
      <div aria-hidden="true">
        <QRCode type="svg" value={text} size={size} bordered={false} color="#000" bgColor="#fff" />
      </div>
    </div>
  );
}
