package guiyan.imports.running;

import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Members under headings of their own; breaks off once, while a later chunk is written, when a test asks for it. */
@ApplicationScoped
public class Faltering implements ImportFormat {

    static final String KIND = "FALTERING";

    private final AtomicInteger chunksUntilItBreaks = new AtomicInteger(Integer.MAX_VALUE);
    private final Instance<ImportFormat> formats;

    Faltering(Instance<ImportFormat> formats) {
        this.formats = formats;
    }

    void breakAt(int chunk) {
        chunksUntilItBreaks.set(chunk);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Right right() {
        return Right.MEMBERS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", "姓名", "Name", "试姓名"),
                Column.of("birthDate", "出生", "Birth", "试出生"),
                Column.of("phone", "电话", "Phone", "试电话"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        var members = formats.stream()
                .filter(f -> f.kind().equals("MEMBERS"))
                .findFirst()
                .orElseThrow();
        return new Pass(members.begin(context));
    }

    private final class Pass implements ImportPass {

        private final ImportPass real;

        Pass(ImportPass real) {
            this.real = real;
        }

        @Override
        public void read(ImportRow row) {
            real.read(row);
        }

        @Override
        public void judge(List<ImportRow> rows) {
            real.judge(rows);
        }

        @Override
        public void write(List<ImportRow> rows) {
            real.write(rows);
            if (chunksUntilItBreaks.decrementAndGet() == 0) throw new IllegalStateException("the machine stops here");
        }

        @Override
        public List<ImportRow> colliding(List<ImportRow> rows) {
            return real.colliding(rows);
        }

        @Override
        public void revert(List<ImportRow> rows) {
            real.revert(rows);
        }
    }
}
