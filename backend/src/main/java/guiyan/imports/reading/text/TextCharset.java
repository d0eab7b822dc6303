package guiyan.imports.reading.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The character set of a text file: its mark, else strict UTF-8, else strict GB18030, never a guess by statistics. */
record TextCharset(String name, Charset charset, int markLength) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<TextCharset> UNMARKED =
            List.of(new TextCharset("UTF-8", UTF_8, 0), new TextCharset("GB18030", GB18030, 0));

    static TextCharset of(Path file, String fileName, byte[] start) throws UnreadableFile, IOException {
        for (var candidate : candidates(start)) {
            if (candidate.reads(file)) return candidate;
        }
        throw new UnreadableFile(FileCode.FILE_TYPE_UNKNOWN, fileName);
    }

    private static List<TextCharset> candidates(byte[] start) {
        if (at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF)
            return List.of(new TextCharset("UTF-8 with BOM", UTF_8, 3));
        if (at(start, 0) == 0xFF && at(start, 1) == 0xFE) return List.of(new TextCharset("UTF-16LE", UTF_16LE, 2));
        if (at(start, 0) == 0xFE && at(start, 1) == 0xFF) return List.of(new TextCharset("UTF-16BE", UTF_16BE, 2));
        int even = zeros(start, 0);
        int odd = zeros(start, 1);
        if (odd > 10 * even) return List.of(new TextCharset("UTF-16LE", UTF_16LE, 0));
        if (even > 10 * odd) return List.of(new TextCharset("UTF-16BE", UTF_16BE, 0));
        return even > 0 ? List.of() : UNMARKED;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) if (bytes[i] == 0) zeros++;
        return zeros;
    }

    private boolean reads(Path file) throws IOException {
        var buffer = new char[1 << 14];
        try (var reader = reader(file)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                if (hasZero(buffer, n)) return false;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasZero(char[] buffer, int length) {
        for (int i = 0; i < length; i++) if (buffer[i] == 0) return true;
        return false;
    }

    /** Reads the text behind the mark; a byte that does not belong is an error, not a question mark. */
    BufferedReader reader(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder()), 1 << 16);
    }
}
