package guiyan.platform.crypto;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Opens what {@link SealedOutput} has sealed. */
final class SealedInput extends InputStream {

    private static final int LONGEST = SealedOutput.HEAD + SealedOutput.LONGEST + 64;

    private final DataInputStream in;
    private final SecretKey key;
    private ByteBuffer frame;
    private boolean isLast;
    private long number;

    SealedInput(DataInputStream in, SecretKey key, byte[] first) throws IOException {
        this.in = in;
        this.key = key;
        take(first);
    }

    /** The next frame as it stands in the file. */
    static byte[] frame(DataInputStream in) throws IOException {
        try {
            var length = in.readInt();
            if (length < 32 || length > LONGEST) throw damaged();
            var sealed = new byte[length];
            in.readFully(sealed);
            return sealed;
        } catch (EOFException cut) {
            throw new IOException("文件不完整 / The file is cut short", cut);
        }
    }

    private static IOException damaged() {
        return new IOException("文件已损坏 / The file is damaged");
    }

    private void take(byte[] sealed) throws IOException {
        frame = ByteBuffer.wrap(key.open(sealed).orElseThrow(SealedInput::damaged));
        isLast = frame.get() == 1;
        if (frame.getLong() != number++) throw damaged();
    }

    /** Whether there is something more; takes the next frame for it. */
    private boolean goesOn() throws IOException {
        while (!frame.hasRemaining()) {
            if (isLast) return false;
            take(frame(in));
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return goesOn() ? Byte.toUnsignedInt(frame.get()) : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (!goesOn()) return -1;
        var some = Math.min(length, frame.remaining());
        frame.get(bytes, from, some);
        return some;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
