package guiyan.imports.reading.xlsx;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip an .xlsx is, read with an eye on how far it expands; nothing of it is ever unpacked to disk. */
final class XlsxZip implements AutoCloseable {

    private static final long MOST = 1L << 30;
    private static final long HARMLESS = 4L << 20;
    private static final int MOST_TIMES = 200;
    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final long allowed;

    private XlsxZip(ZipFile zip, long allowed) {
        this.zip = zip;
        this.allowed = allowed;
    }

    static XlsxZip open(Path file, String name) throws UnreadableFile, IOException {
        long allowed = Math.min(MOST, Math.max(HARMLESS, Files.size(file) * MOST_TIMES));
        var opened = new XlsxZip(zip(file, name), allowed);
        try {
            opened.refuse(name);
            return opened;
        } catch (UnreadableFile e) {
            opened.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file, String name) throws UnreadableFile, IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
        }
    }

    private void refuse(String name) throws UnreadableFile {
        if (zip.size() > MOST_ENTRIES) throw new UnreadableFile(FileCode.FILE_BOMB, "zip");
        if (names().anyMatch(XlsxZip::leavesTheZip)) throw new UnreadableFile(FileCode.FILE_TYPE_UNKNOWN, name);
        if (names().anyMatch(XlsxZip::isMacro)) throw new UnreadableFile(FileCode.FILE_HAS_MACROS, name);
        if (zip.getEntry("xl/workbook.xml") == null) throw new UnreadableFile(FileCode.FILE_TYPE_UNKNOWN, name);
        long claimed = zip.stream().mapToLong(ZipEntry::getSize).sum();
        if (claimed > allowed) throw new UnreadableFile(FileCode.FILE_BOMB, "zip");
    }

    private Stream<String> names() {
        return zip.stream().map(ZipEntry::getName);
    }

    private static boolean leavesTheZip(String entry) {
        return entry.startsWith("/") || entry.contains("\\") || entry.contains(":") || (entry + "/").contains("../");
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.startsWith("xl/macrosheets/");
    }

    /** Opens one part; null when there is none. The size the zip claims is not believed. */
    InputStream part(String path) throws IOException {
        var entry = zip.getEntry(path);
        return entry == null ? null : new Counted(zip.getInputStream(entry), allowed);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Says stop when more comes out than the whole file may hold. */
    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            if (n > 0) count(n);
            return n;
        }

        private void count(int n) throws ExpandsTooFar {
            left -= n;
            if (left < 0) throw new ExpandsTooFar();
        }
    }

    /** More came out of the zip than may be. */
    static final class ExpandsTooFar extends IOException {

        ExpandsTooFar() {
            super("expands too far");
        }
    }
}
