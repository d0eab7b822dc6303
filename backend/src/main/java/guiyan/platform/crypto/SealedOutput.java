package guiyan.platform.crypto;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Seals a stream frame by frame: each holds its number and whether it is the last, so that none is missed or moved. */
final class SealedOutput extends OutputStream {

    static final int HEAD = 1 + Long.BYTES;
    static final int LONGEST = 1 << 16;

    private final DataOutputStream out;
    private final SecretKey key;
    private final ByteBuffer frame = ByteBuffer.allocate(HEAD + LONGEST);
    private long number;
    private boolean closed;

    SealedOutput(DataOutputStream out, SecretKey key) {
        this.out = out;
        this.key = key;
        frame.position(HEAD);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (!frame.hasRemaining()) seal((byte) 0);
            var some = Math.min(frame.remaining(), length - done);
            frame.put(bytes, from + done, some);
            done += some;
        }
    }

    private void seal(byte last) throws IOException {
        frame.put(0, last).putLong(1, number++);
        var sealed = key.seal((byte) 0, Arrays.copyOf(frame.array(), frame.position()));
        out.writeInt(sealed.length);
        out.write(sealed);
        frame.clear().position(HEAD);
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        seal((byte) 1);
        out.close();
    }
}
